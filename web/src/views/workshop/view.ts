import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import { workshopSearch } from './search.ts'

/** One pair at a time for a whole room: it fills the screen, without rail and bars. */
export const workshopRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/links/workshop',
  staticData: { bare: true },
  validateSearch: workshopSearch,
  component: lazyRouteComponent(() => withTexts(import('./Workshop.tsx'), 'workshop'), 'Workshop'),
})
