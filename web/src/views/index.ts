import { exploreRoute, exploreView } from './explore/view.ts'
import { gapsRoute, gapsView } from './gaps/view.ts'
import { backtestRoute } from './links/backtest/view.ts'
import { linksRoute, linksView } from './links/view.ts'
import { schemaRoute } from './query/schema/view.ts'
import { queryRoute, queryView } from './query/view.ts'
import { reportRoute } from './regions/report/view.ts'
import { regionsRoute, regionsView } from './regions/view.ts'
import { sourcesRoute, sourcesView } from './sources/view.ts'
import { startRoute, startView } from './start/view.ts'
import { statementRoute } from './statement/view.ts'
import { workshopRoute } from './workshop/view.ts'
import type { View } from './view.ts'

/** The views there are, in the order of the rail. */
export const views: readonly View[] = [startView, exploreView, gapsView, linksView, regionsView, queryView, sourcesView]

/** So many have room in the bar of a phone; the rest stand in its menu. */
export const viewsInBar = 5

/** Their routes, and those that are reached from within a view. */
export const routes = [
  startRoute,
  exploreRoute,
  gapsRoute,
  linksRoute,
  regionsRoute,
  reportRoute,
  backtestRoute,
  queryRoute,
  schemaRoute,
  sourcesRoute,
  statementRoute,
  workshopRoute,
] as const
