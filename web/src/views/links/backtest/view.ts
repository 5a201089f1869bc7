import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../../app/root.ts'
import { withTexts } from '../../../languages/start-languages.ts'

/** How the scores behind Links did on what came later. Reached from the badges beside the lists. */
export const backtestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/links/backtest',
  component: lazyRouteComponent(() => withTexts(import('./Backtest.tsx'), 'backtest'), 'Backtest'),
})
