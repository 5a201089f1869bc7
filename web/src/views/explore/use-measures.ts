import { useMemo } from 'react'
import { MeasuresDocument, type MeasuresQuery, type Modality } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Thing, View } from '../../graph/model.ts'
import { useAnswer } from '../../ui/use-answer.ts'

/** As many things as the API measures at once. */
export const mostMeasured = 2000

const modalities: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed']

export type Measured = MeasuresQuery['measures']['things'][number]

interface Measures {
  ready: boolean
  /** Of each thing, computed of just these things and of what the legend shows of how sure. */
  byId: ReadonlyMap<string, Measured>
  communities: number
}

/** Degree, betweenness, constraint and community of what is shown; asked for only when something of it is wanted. */
export function useMeasures(things: readonly Thing[], view: View, wanted: boolean): Measures {
  const { asOf } = useWorld()
  const ids = useMemo(() => things.map(({ id }) => id).sort(), [things])
  const on = modalities.filter((sure) => !view.off.includes(`sure:${sure}`))
  const skip = !wanted || ids.length === 0 || ids.length > mostMeasured
  const { data, previous } = useAnswer(
    MeasuresDocument,
    { ids, asOf, modalities: on.length === modalities.length ? null : on },
    { skip },
  )
  const measures = (data ?? previous)?.measures
  return useMemo(
    () => ({
      ready: measures !== undefined,
      byId: new Map(measures?.things.map((one) => [one.node.id, one])),
      communities: measures?.communities.length ?? 0,
    }),
    [measures],
  )
}
