import type {
  ClaimFactsFragment,
  GapAreasQuery,
  GapCellFactsFragment,
  GapFindingDetailQuery,
  GapRegionsQuery,
  GapRuleFactsFragment,
  GapShareFactsFragment,
} from '../../../generated/operations.ts'

/** What the views of the gaps draw, as the API answers it. */
export type Rule = GapRuleFactsFragment
export type Cell = GapCellFactsFragment
export type Share = GapShareFactsFragment
export type Claim = ClaimFactsFragment
export type AreaMatrix = GapAreasQuery['gapMatrix']
export type AreaRow = AreaMatrix['rows'][number]
export type Finding = NonNullable<GapFindingDetailQuery['gapFinding']>
/** A region in the table of regions. */
export type Line = GapRegionsQuery['gapMatrix']['territories'][number]

/** The cell of a row that answers a rule; none where the rule does not ask this of it. */
export function cellOf(row: { cells: readonly Cell[] }, rule: { id: string }): Cell | undefined {
  return row.cells.find(({ ruleId }) => ruleId === rule.id)
}
