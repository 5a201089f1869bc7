import { GapAreasDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import type { AreaRow, Rule } from './facts.ts'
import { useGaps } from './use-gaps.ts'

/** The rows of the day that the cells are compared with, under the same what-if; none while nothing is compared. */
export function useThen(rules: readonly Rule[]): { date: string; rows: readonly AreaRow[] } | undefined {
  const { region } = useWorld()
  const { search, lists } = useGaps()
  const answer = useAnswer(
    GapAreasDocument,
    {
      territories: [region],
      rules: rules.map(({ id }) => id),
      asOf: search.then ?? '',
      assume: lists.map(({ relation, kinds }) => ({ relation, kinds: [...kinds] })),
    },
    { skip: search.then === undefined },
  )
  if (search.then === undefined || answer.data === undefined) return undefined
  return { date: search.then, rows: answer.data.gapMatrix.rows }
}
