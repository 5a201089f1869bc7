import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../../app/root.ts'

/** How the scores behind Links did on what came later. Reached from the badges beside the lists. */
export const backtestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/links/backtest',
  component: lazyRouteComponent(() => import('./Backtest.tsx'), 'Backtest'),
})
