import { IconArrowsShuffle } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import type { View } from '../view.ts'
import { linksSearch } from './search.ts'

export const linksView = {
  id: 'links',
  path: '/links',
  icon: IconArrowsShuffle,
  title: 'links',
  key: 'l',
} as const satisfies View

export const linksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: linksView.path,
  validateSearch: linksSearch,
  component: lazyRouteComponent(() => withTexts(import('./Links.tsx'), 'links'), 'Links'),
})
