import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'

/** One statement with its source beside it. The id stands percent-encoded in the address. */
export const statementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statement/$id',
  component: lazyRouteComponent(() => withTexts(import('./StatementView.tsx'), 'statement'), 'StatementView'),
})
