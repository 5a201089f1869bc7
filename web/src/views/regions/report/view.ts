import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rootRoute } from '../../../app/root.ts'
import { withTexts } from '../../../languages/start-languages.ts'

/** The report of one region, a page to print. The id stands percent-encoded in the address. */
export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$id/report',
  // The region of the page and the one chosen above it are one: whoever arrives brings it by the path, and whoever then
  // chooses another at the top goes to its report.
  beforeLoad: ({ params: { id }, search: { region }, cause }) => {
    if (region === undefined || region === id) return
    const wanted = cause === 'stay' ? region : id
    redirect({
      to: '/regions/$id/report',
      params: { id: wanted },
      search: (old) => ({ ...old, region: wanted }),
      replace: cause !== 'stay',
      throw: true,
    })
  },
  component: lazyRouteComponent(() => withTexts(import('./Report.tsx'), 'report'), 'Report'),
})
