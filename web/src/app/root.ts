import { createRootRoute, redirect, retainSearchParams } from '@tanstack/react-router'
import { object, type infer as Infer } from 'zod/mini'
import { addressText } from './address-text.ts'
import { isDay, today } from './dates.ts'
import { lastRegion } from './settings.ts'

const place = object({
  region: addressText,
  asOf: addressText,
  /** What stood in the place of the date and is no day; the page says so. */
  noDay: addressText,
})
export type Place = Infer<typeof place>

/** Region and date are global and stand in every address; one that is missing is filled in, and a day must be one. */
function readPlace(search: Record<string, unknown>): Place {
  const { region, asOf, noDay } = place.parse(search)
  return asOf === undefined || isDay(asOf) ? { region, asOf, noDay } : { region, asOf: undefined, noDay: asOf }
}

/** The route above all views; the router gives it its frame. */
export const rootRoute = createRootRoute({
  validateSearch: readPlace,
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
