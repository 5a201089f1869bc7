import type { Graph, View } from '../../graph/model.ts'
import { idsOf, type Shown } from '../../graph/shown.ts'

interface Emptiness {
  /** `gone`: what the view names is not in the graph. `noAreas`: the region opens with nothing. */
  why: 'filtered' | 'hidden' | 'gone' | 'noAreas'
  /** Things that come back when what was hidden is shown again. */
  hidden: number
}

/** Why a picture that shows nothing is empty: what the reader did to it comes before what the graph has. */
export function emptinessOf(graph: Graph, view: View, { filteredOut }: Pick<Shown, 'filteredOut'>): Emptiness {
  const hidden = idsOf(graph.opening, { ...view, removed: [] }).filter((id) => graph.things.has(id)).length
  if (filteredOut > 0) return { why: 'filtered', hidden: 0 }
  if (hidden > 0) return { why: 'hidden', hidden }
  return { why: view.alone ? 'gone' : 'noAreas', hidden: 0 }
}
