import { createRootRoute, redirect, retainSearchParams } from '@tanstack/react-router'
import { catch as orElse, object, optional, refine, string, type infer as Infer } from 'zod/mini'
import { isDay, today } from './dates.ts'
import { lastRegion } from './settings.ts'

/** Region and date are global and stand in every address; one that is missing or is no day is filled in. */
const place = object({
  region: orElse(optional(string()), undefined),
  asOf: orElse(optional(string().check(refine(isDay))), undefined),
})
export type Place = Infer<typeof place>

/** The route above all views; the router gives it its frame. */
export const rootRoute = createRootRoute({
  validateSearch: place,
  search: { middlewares: [retainSearchParams<Place>(['region', 'asOf'])] },
  beforeLoad: ({ search, location }) => {
    if (search.region !== undefined && search.asOf !== undefined) return
    redirect({
      to: location.pathname,
      search: (old: Place) => ({ ...old, region: search.region ?? lastRegion.get(), asOf: search.asOf ?? today() }),
      hash: location.hash,
      replace: true,
      throw: true,
    })
  },
})
