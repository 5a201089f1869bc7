import { useCallback, useMemo, useRef, useState } from 'react'
import { useWorld } from '../../app/world.ts'
import { type Drawn, nothingDrawn } from '../../graph/drawn.ts'
import { linesOf } from '../../graph/lines.ts'
import type { Graph } from '../../graph/model.ts'
import { shownOf } from '../../graph/shown.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import type { Exploration } from './exploration.ts'
import { useOpenFile } from './share/use-open-file.ts'
import { useCompared } from './use-compared.ts'
import { useExpand } from './use-expand.ts'
import { useGraph } from './use-graph.ts'
import { useSeen } from './use-seen.ts'
import { useView } from './use-view.ts'

const nothing: Graph = { asOf: '', opening: [], things: new Map(), statements: [] }

/** Everything that Explore shows, from the address and the API's answer to it. */
export function useExplorationState(): Exploration {
  const { region, names, language } = useWorld()
  const state = useView()
  const { view, act } = state
  const answer = useGraph(view)
  const one = answer.data ?? nothing
  const compared = useCompared(one, view)
  const graph = compared?.graph ?? one
  const all = useMemo(() => shownOf(graph, view), [graph, view])
  const { seen, shown } = useSeen(all, view)
  const lines = useMemo(() => linesOf(shown.statements), [shown])
  const [spoken, setSpoken] = useState('')
  const drawn = useRef(nothingDrawn)
  const keepDrawn = useCallback((now: Drawn) => {
    drawn.current = now
  }, [])
  const nameOf = (thing: Named): string => nameIn(thing, names, language).main.text
  const file = useOpenFile(state.open, setSpoken)
  const { expand, choose, choosing, endChoosing } = useExpand({ graph, act, speak: setSpoken, nameOf })
  return {
    ...state,
    answer,
    graph,
    shown,
    lines,
    seen,
    fates: compared?.fates ?? null,
    detail: view.selected.at(-1) ?? region,
    expand,
    choose,
    choosing,
    endChoosing,
    spoken,
    speak: setSpoken,
    drawnNow: () => drawn.current,
    keepDrawn,
    file,
    nameOf,
  }
}
