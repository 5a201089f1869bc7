import { IconMap2 } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import type { View } from '../view.ts'
import { regionsSearch } from './search.ts'

export const regionsView = {
  id: 'regions',
  path: '/regions',
  icon: IconMap2,
  title: 'regions',
  key: 'r',
} as const satisfies View

export const regionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: regionsView.path,
  validateSearch: regionsSearch,
  component: lazyRouteComponent(() => withTexts(import('./Regions.tsx'), 'regions'), 'Regions'),
})
