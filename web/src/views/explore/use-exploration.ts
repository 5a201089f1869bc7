import { useCallback, useMemo, useRef, useState } from 'react'
import { useWorld } from '../../app/world.ts'
import { type Drawn, nothingDrawn } from '../../graph/drawn.ts'
import { linesOf } from '../../graph/lines.ts'
import type { Graph } from '../../graph/model.ts'
import { graphAlong, lookAlong } from '../../graph/route.ts'
import { shownOf } from '../../graph/shown.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import type { Exploration } from './exploration.ts'
import { useOpenFile } from './share/use-open-file.ts'
import { useCompared } from './use-compared.ts'
import { useExpand } from './use-expand.ts'
import { useGraph } from './use-graph.ts'
import { useLinking } from './use-linking.ts'
import { usePathStart } from './use-path-start.ts'
import { usePaths } from './use-paths.ts'
import { useSeen } from './use-seen.ts'
import { useView } from './use-view.ts'

const nothing: Graph = { asOf: '', opening: [], things: new Map(), statements: [] }

/** Everything that Explore shows, from the address and the API's answer to it. */
export function useExplorationState(): Exploration {
  const { region, names, language } = useWorld()
  const state = useView()
  const { view } = state
  const answer = useGraph(view)
  const one = answer.data ?? nothing
  const compared = useCompared(one, view)
  const whole = compared?.graph ?? one
  const paths = usePaths(view)
  const found = paths?.found ?? null
  const graph = useMemo(() => (found === null ? whole : graphAlong(whole, found.things, found.route)), [whole, found])
  const looked = useMemo(() => (found === null ? view : lookAlong(view)), [view, found])
  const all = useMemo(() => shownOf(graph, looked), [graph, looked])
  const { seen, shown } = useSeen(all, looked)
  const lines = useMemo(() => linesOf(shown.statements), [shown])
  const [spoken, setSpoken] = useState('')
  const [noting, writeNote] = useState<string | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const start = usePathStart(state, setSpoken)
  const act: Exploration['act'] = (action) => {
    setTold(null)
    start.act(action)
  }
  const drawn = useRef(nothingDrawn)
  const keepDrawn = useCallback((now: Drawn) => {
    drawn.current = now
  }, [])
  const nameOf = (thing: Named): string => nameIn(thing, names, language).main.text
  const file = useOpenFile(state.open, setSpoken)
  const bringLinking = useLinking({ graph, view: looked, act, tell: setTold })
  const { expand, choose, choosing, endChoosing } = useExpand({ graph, act, speak: setSpoken, nameOf })
  return {
    ...state,
    ...start,
    act,
    paths,
    bringLinking,
    told,
    tell: setTold,
    answer,
    graph,
    looked,
    shown,
    lines,
    seen,
    fates: found === null ? (compared?.fates ?? null) : null,
    detail: view.selected.at(-1) ?? region,
    expand,
    choose,
    choosing,
    endChoosing,
    spoken,
    speak: setSpoken,
    noting,
    writeNote,
    drawnNow: () => drawn.current,
    keepDrawn,
    file,
    nameOf,
  }
}
