import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rootRoute } from '../../../app/root.ts'

/** The report of one region, a page to print. The id stands percent-encoded in the address. */
export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$id/report',
  // The region above the page and that of the page are one: whoever arrives brings it by the path, and whoever then
  // chooses another one at the top goes to its report.
  beforeLoad: ({ params: { id }, search: { region, asOf }, cause }) => {
    if (region === undefined || asOf === undefined || region === id) return
    redirect({
      to: '/regions/$id/report',
      params: { id: cause === 'stay' ? region : id },
      search: { region: cause === 'stay' ? region : id, asOf },
      replace: cause !== 'stay',
      throw: true,
    })
  },
  component: lazyRouteComponent(() => import('./Report.tsx'), 'Report'),
})
