import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { createLayoutClient, type LayoutClient } from '../../graph/layout-client.ts'
import type { LayoutBody, LayoutLine, Manner, Places } from '../../graph/layout-job.ts'
import type { Point } from '../../graph/model.ts'

/** What is to be placed, and how. */
export interface Arrangement {
  /** Each arrangement keeps its places, so that going back to it gives the old picture. */
  name: string
  manner: Manner
  bodies: readonly Pick<LayoutBody, 'id' | 'r'>[]
  lines: readonly LayoutLine[]
}

interface Placing {
  arrangement: Arrangement
  /** Laid out first, so that a picture comes out alike however it was reached. */
  opening: readonly string[]
  /** Where the reader put things: the layout makes way for them. */
  pinned: Readonly<Record<string, Point>>
  /** What the arrangement needs is on its way: the first picture of a scene waits for it, one that is there stays. */
  waiting: boolean
  /** The region and the day, and whether so much is shown that groups stand for it. */
  scene: string
  /** Room for a fresh picture in px; null while the canvas is not measured. */
  room: { width: number; height: number } | null
}

export interface Placed {
  /** Of what has a place already: all but what was added a moment ago. */
  places: Places
  /** Share of the layout that is done; null when none runs. */
  running: number | null
  /** The first picture waits for what its arrangement needs. */
  withheld: boolean
  /** Counts fresh layouts, so that the canvas knows when to fit. */
  fresh: number
  stop(): void
}

/** Below this share of known places a picture is laid out anew instead of patched. */
const enoughKnown = 0.4
const nothing: Places = {}

/** Gives everything a place: known and pinned ones stay, new things land beside what they belong to. */
export function usePlaces({ arrangement, opening, pinned, waiting, scene, room }: Placing): Placed {
  const { name, manner, bodies, lines } = arrangement
  const [known, setKnown] = useState<Readonly<Record<string, Places>>>({})
  const [fresh, setFresh] = useState(0)
  const [running, setRunning] = useState<{ name: string; share: number } | null>(null)
  const [there, setThere] = useState<string | null>(null)
  if (!waiting && bodies.length > 0 && there !== scene) setThere(scene)
  const withheld = waiting && there !== scene
  // A picture in another arrangement is a new one to fit.
  const [last, setLast] = useState(name)
  if (last !== name && bodies.length > 0 && !withheld) {
    setLast(name)
    setFresh(fresh + 1)
  }
  const client = useRef<LayoutClient | null>(null)
  /** What the last layout was of. */
  const started = useRef('')

  useEffect(() => {
    const made = createLayoutClient()
    client.current = made
    return () => made.dispose()
  }, [])

  const own = known[name]
  // What the reader put somewhere has its place from the view and not from here: undo gives it back to the layout.
  const free = (some: readonly Body[]): Body[] => some.filter(({ id }) => pinned[id] === undefined)
  const unknown = (some: readonly Body[]): Body[] => free(some).filter(({ id }) => own?.[id] === undefined)
  const first = manner.kind === 'free' ? firstOf(bodies, opening) : bodies
  const missing = unknown(bodies)
  const anew =
    bodies.length > 0 && (own === undefined || unknown(first).length > free(first).length * (1 - enoughKnown))
  const key = `${name} ${anew} ${missing.map(({ id }) => id).join(' ')}`
  const busy = running?.name === name

  const start = useEffectEvent(() => {
    // The running layout is finished first, so that late things land beside settled ones; a new picture does not wait.
    if (room === null || (missing.length === 0 && !anew) || withheld) return
    if (busy && (!anew || started.current === key)) return
    started.current = key
    const chosen = anew
      ? [...first, ...bodies.filter((body) => pinned[body.id] !== undefined && !first.includes(body))]
      : bodies
    const things = chosen.map(({ id, r }): LayoutBody => {
      const at = pinned[id] ?? (anew ? undefined : own?.[id]) ?? null
      return { id, r, at, fixed: at !== null }
    })
    client.current?.run({ ...room, manner, anew, things, lines }, (places, share) => {
      setRunning(share >= 1 ? null : { name, share })
      if (places === null) return
      const found = Object.fromEntries(Object.entries(places).filter(([id]) => pinned[id] === undefined))
      setKnown((old) => ({ ...old, [name]: anew ? found : { ...old[name], ...found } }))
      if (anew) setFresh((count) => count + 1)
    })
  })
  const ready = room !== null && !withheld
  useEffect(() => start(), [key, ready, busy])

  const places = useMemo(() => (withheld ? nothing : { ...own, ...pinned }), [withheld, own, pinned])
  return {
    places,
    running: busy ? running.share : null,
    withheld,
    fresh,
    stop: () => client.current?.stop(),
  }
}

type Body = Arrangement['bodies'][number]

/** What a region opens with is laid out first; where it is the smaller part, everything at once. */
function firstOf(bodies: readonly Body[], opening: readonly string[]): readonly Body[] {
  const ids = new Set(opening)
  const found = bodies.filter(({ id }) => ids.has(id))
  return found.length === 0 || found.length < bodies.length * enoughKnown ? bodies : found
}
