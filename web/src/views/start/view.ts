import { IconHome } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import type { View } from '../view.ts'

export const startView = { id: 'start', path: '/', icon: IconHome, title: 'start', key: 's' } as const satisfies View

export const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: startView.path,
  component: lazyRouteComponent(() => import('./Start.tsx'), 'Start'),
})
