import { IconAffiliate } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { object, optional, string } from 'zod/mini'
import { rootRoute } from '../../app/root.ts'
import type { View } from '../view.ts'

export const exploreView = {
  id: 'explore',
  path: '/explore',
  icon: IconAffiliate,
  title: 'explore',
  key: 'e',
} as const satisfies View

export const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: exploreView.path,
  validateSearch: object({ things: optional(string()) }),
  component: lazyRouteComponent(() => import('./Explore.tsx'), 'Explore'),
})
