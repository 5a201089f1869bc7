import { gapAreasQuery, gapDepthQuery, gapKnownQuery, nearestQuery } from './frame.ts'
import { type RuleQuery, ruleQuery } from './rule-query.ts'

/** The statements of the rules, by the name of their file below `cypher/queries/gaps`. */
const names = ['area-academia', 'area-actors', 'region-instrument'] as const
export type RuleQueryName = (typeof names)[number]

export const ruleQueries = Object.fromEntries(names.map((name) => [name, ruleQuery(name)])) as Record<
  RuleQueryName,
  RuleQuery
>

/** For the catalogue. */
export const gapQueries = [
  gapAreasQuery,
  gapDepthQuery,
  gapKnownQuery,
  nearestQuery,
  ...Object.values(ruleQueries).map(({ matches }) => matches),
]
