import { IconGridDots } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import type { View } from '../view.ts'
import { gapsSearch } from './search.ts'

export const gapsView = {
  id: 'gaps',
  path: '/gaps',
  icon: IconGridDots,
  title: 'gaps',
  key: 'g',
} as const satisfies View

export const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: gapsView.path,
  validateSearch: gapsSearch,
  component: lazyRouteComponent(() => withTexts(import('./Gaps.tsx'), 'gaps'), 'Gaps'),
})
