import { useMemo } from 'react'
import { AmongDocument, ComparedDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { comparisonOf, type Comparison, type Fate } from '../../graph/compared.ts'
import type { Graph, View } from '../../graph/model.ts'
import { idsOf } from '../../graph/shown.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'
import { toGraph } from './to-graph.ts'

interface Compared {
  /** Null where nothing is compared, or until both days are there. */
  comparison: Comparison | null
  answer: Answer<unknown>
}

/** The picture on its day and on the one that it is compared with. */
export function useCompared(now: Graph, view: View): Compared {
  const { region, asOf } = useWorld()
  const day = view.compare ?? asOf
  const off = view.compare === null || day === asOf || now.things.size === 0
  const [from, to] = day < asOf ? [day, asOf] : [asOf, day]
  const changed = useAnswer(ComparedDocument, { region, from, to }, { skip: off || view.alone })
  const areas = useMemo(() => {
    const rows = [...(changed.data?.changes?.before ?? []), ...(changed.data?.changes?.after ?? [])]
    return new Map(rows.map(({ area, change }): [string, Fate] => [area.id, change === 'dropped' ? 'removed' : change]))
  }, [changed.data])
  const ids = [...new Set([...idsOf(now.opening, view), ...areas.keys()])].sort()
  const among = useAnswer(
    AmongDocument,
    { ids, asOf: day },
    { skip: off || (changed.data === undefined && !view.alone) },
  )
  const comparison = useMemo(
    () => (among.data === undefined ? null : comparisonOf({ now, then: toGraph(among.data.between, day, []), areas })),
    [among.data, now, day, areas],
  )
  return { comparison, answer: changed.error === undefined ? among : changed }
}
