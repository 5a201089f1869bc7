import { exploreRoute, exploreView } from './explore/view.ts'
import { gapsRoute, gapsView } from './gaps/view.ts'
import { reportRoute } from './regions/report/view.ts'
import { regionsRoute, regionsView } from './regions/view.ts'
import { sourcesRoute, sourcesView } from './sources/view.ts'
import { startRoute, startView } from './start/view.ts'
import { statementRoute } from './statement/view.ts'
import type { View } from './view.ts'

/** The views there are, in the order of the rail. */
export const views: readonly View[] = [startView, exploreView, gapsView, regionsView, sourcesView]

/** Their routes, and those that are reached from within a view. */
export const routes = [
  startRoute,
  exploreRoute,
  gapsRoute,
  regionsRoute,
  reportRoute,
  sourcesRoute,
  statementRoute,
] as const
