import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../../app/root.ts'
import { withTexts } from '../../../languages/start-languages.ts'
import { schemaSearch } from './search.ts'

/** The address of what the graph is made of. */
export const schemaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/query/schema',
  validateSearch: schemaSearch,
  component: lazyRouteComponent(() => withTexts(import('./Schema.tsx'), 'schema'), 'Schema'),
})
