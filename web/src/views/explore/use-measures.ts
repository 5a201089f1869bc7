import { useMemo } from 'react'
import { MeasuresDocument, type MeasuresQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { measurable, type Measurable } from '../../graph/measured.ts'
import type { Statement, View } from '../../graph/model.ts'
import type { Shown } from '../../graph/shown.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'
import { useLast } from '../../ui/use-last.ts'

/** As many things as the API measures at once. */
export const mostMeasured = 2000

export type Measured = MeasuresQuery['measures']['things'][number]

interface Measuring {
  shown: Pick<Shown, 'things' | 'statements'>
  /** All that holds on the day; null where the picture does not know. */
  all: readonly Statement[] | null
  /** As it is drawn. */
  view: View
}

export interface Measures extends Measurable {
  answer: Answer<MeasuresQuery>
  ready: boolean
  /** Of each thing, computed of just these things and of what ties them. */
  byId: ReadonlyMap<string, Measured>
  communities: number
}

const unasked: Measurable = { modalities: null, exact: true }

/** Degree, betweenness, constraint and community of what is shown; asked for only when something of it is wanted. */
export function useMeasures({ shown, all, view }: Measuring, wanted: boolean): Measures {
  const { region, asOf } = useWorld()
  const ids = useMemo(() => shown.things.map(({ id }) => id).sort(), [shown])
  const of = useMemo(() => (wanted ? measurable(shown, all, view.off) : unasked), [wanted, shown, all, view.off])
  const skip = !wanted || ids.length === 0 || ids.length > mostMeasured || of.modalities?.length === 0
  const answer = useAnswer(
    MeasuresDocument,
    { ids, asOf, modalities: of.modalities === null ? null : [...of.modalities] },
    { skip },
  )
  const measures = useLast(answer.data, `${region} ${asOf}`)?.measures
  const byId = useMemo(() => new Map(measures?.things.map((one) => [one.node.id, one])), [measures])
  return { ...of, answer, ready: measures !== undefined, byId, communities: measures?.communities.length ?? 0 }
}
