import { useState } from 'react'
import { GapAreasDocument, type GapAreasQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'
import type { List } from './assumed.ts'
import type { Rule } from './facts.ts'

/**
 * The region's areas × rules. While a what-if or what somebody just wrote is on its way the cells of the same region,
 * day and rules stay on screen, so that the table keeps its place and the focus.
 */
export function useAreaMatrix(rules: readonly Rule[], lists: readonly List[]): Answer<GapAreasQuery> {
  const { region, asOf } = useWorld()
  const key = [region, asOf, ...rules.map(({ id }) => id)].join(' ')
  const [kept, setKept] = useState<{ key: string; data: GapAreasQuery }>()
  const answer = useAnswer(GapAreasDocument, {
    territories: [region],
    rules: rules.map(({ id }) => id),
    asOf,
    assume: lists.map(({ relation, kinds }) => ({ relation, kinds: [...kinds] })),
  })
  if (answer.data !== undefined && kept?.data !== answer.data) setKept({ key, data: answer.data })
  return { ...answer, data: answer.data ?? (kept?.key === key ? kept.data : undefined) }
}
