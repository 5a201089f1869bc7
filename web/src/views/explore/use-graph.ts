import { useMemo, useState } from 'react'
import { AmongDocument, OpeningDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Graph, View } from '../../graph/model.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'
import { toGraph, withoutThing } from './to-graph.ts'

/** Things a region opens with, itself included; the picture leaves the region out. */
const openingSize = 41

/**
 * The graph of the region and day, with what the reader added. While more of the same day is on its way the graph
 * that was there stays; another day's or region's never does.
 */
export function useGraph(view: View): Answer<Graph> {
  const { region, asOf } = useWorld()
  const opening = useAnswer(OpeningDocument, { region, asOf, first: openingSize }, { skip: view.alone, large: true })
  const opened = useMemo(() => {
    if (view.alone) return toGraph({ nodes: [], statements: [] }, asOf, [])
    if (opening.data === undefined) return undefined
    // What is asked for once something was added does not hold the region either.
    const { nodes, statements } = withoutThing(opening.data.opening, region)
    return toGraph(
      { nodes, statements },
      asOf,
      nodes.map(({ id }) => id),
    )
  }, [view.alone, opening.data, asOf, region])

  const added = opened === undefined ? [] : view.added.filter((id) => !opened.opening.includes(id))
  const ids = [...new Set([...(opened?.opening ?? []), ...added])].sort()
  const among = useAnswer(AmongDocument, { ids, asOf }, { skip: added.length === 0, large: true })
  const whole = useMemo(
    () =>
      among.data === undefined || opened === undefined ? undefined : toGraph(among.data.between, asOf, opened.opening),
    [among.data, asOf, opened],
  )

  const key = `${region} ${asOf} ${view.alone}`
  const current = added.length === 0 ? opened : whole
  const [kept, setKept] = useState<{ key: string; graph: Graph }>()
  if (current !== undefined && (kept?.graph !== current || kept.key !== key)) setKept({ key, graph: current })
  const last = kept?.key === key ? kept.graph : undefined

  const asked = added.length === 0 ? opening : among
  const failed = opening.error ?? among.error
  return {
    // What stands alone opens with nothing that could be shown meanwhile.
    data: current ?? last ?? (added.length > 0 && !view.alone ? opened : undefined),
    previous: last,
    error: failed,
    waiting: asked.waiting,
    stopped: opening.stopped || among.stopped,
    stop: () => {
      opening.stop()
      among.stop()
    },
    again: () => {
      if (opening.error !== undefined || opening.stopped) opening.again()
      if (among.error !== undefined || among.stopped) among.again()
    },
  }
}
