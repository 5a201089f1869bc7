import { createRouter } from '@tanstack/react-router'
import { Frame } from '../frame/Frame.tsx'
import { Crash } from '../ui/Crash.tsx'
import { NoSuchPage } from '../ui/NoSuchPage.tsx'
import { routes } from '../views/index.ts'
import { rootRoute } from './root.ts'

rootRoute.update({ component: Frame, errorComponent: Crash, notFoundComponent: NoSuchPage })

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  defaultErrorComponent: Crash,
  // The frame shows what is loading; a preload on hover would ask the database for views nobody opens.
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** Fills the screen: no rail, no bars, no foot. */
    bare?: boolean
  }
}
