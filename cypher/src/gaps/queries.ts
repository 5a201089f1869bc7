import { gapAreasQuery, gapDepthQuery, gapKnownQuery, nearestQuery } from './frame.ts'
import { type RuleQuery, ruleQuery } from './rule-query.ts'

/** The statements of the rules, by the name of their file below `cypher/queries/gaps`. */
const names = [
  'area-action-plan',
  'area-actors',
  'area-cluster-responsible',
  'area-cross-link',
  'area-follow-up',
  'area-fresh',
  'area-funding',
  'area-goal',
  'area-horizontal',
  'area-initiatives',
  'area-partners',
  'area-partnership-funding',
  'area-research-business',
  'area-steering-helix',
  'area-sub-areas',
  'area-value-chain',
  'area-working-group',
  'bottleneck-measure',
  'challenge-addressed',
  'cluster-area',
  'goal-measure',
  'instrument-used',
  'link-unrealised',
  'measure-carrier',
  'region-bottlenecks',
  'region-focus',
  'region-helix',
  'region-institution',
  'region-instrument',
  'region-international',
  'region-meets',
  'region-network-without-priority',
  'region-strategy',
  'region-unused-strength',
] as const
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
