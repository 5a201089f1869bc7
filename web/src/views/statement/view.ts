import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'

/** One statement with its source beside it. The id stands percent-encoded in the address. */
export const statementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statement/$id',
  component: lazyRouteComponent(() => import('./StatementView.tsx'), 'StatementView'),
})
