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
  pinned: Readonly<Record<string, Point>>
  /** What the arrangement needs is on its way: a first picture waits for it, one that is there stays. */
  waiting: boolean
  /** Room for a fresh picture in px; null while the canvas is not measured. */
  room: { width: number; height: number } | null
}

export interface Placed {
  /** Of what has a place already: all but what was added a moment ago. */
  places: Places
  /** Share of the layout that is done; null when none runs. */
  running: number | null
  /** Counts fresh layouts, so that the canvas knows when to fit. */
  fresh: number
  stop(): void
  /** Where the reader dragged a thing to. */
  put(id: string, at: Point): void
}

/** Below this share of known places a picture is laid out anew instead of patched. */
const enoughKnown = 0.4
const nothing: Places = {}

/** Gives everything a place: known and pinned ones stay, new things land beside what they belong to. */
export function usePlaces({ arrangement, opening, pinned, waiting, room }: Placing): Placed {
  const { name, manner, bodies, lines } = arrangement
  const [known, setKnown] = useState<Readonly<Record<string, Places>>>({})
  const [fresh, setFresh] = useState(0)
  const [running, setRunning] = useState<{ name: string; share: number } | null>(null)
  // A picture in another arrangement is a new one to fit.
  const [last, setLast] = useState(name)
  if (last !== name) {
    setLast(name)
    setFresh(fresh + 1)
  }
  const client = useRef<LayoutClient | null>(null)

  useEffect(() => {
    const made = createLayoutClient()
    client.current = made
    return () => made.dispose()
  }, [])

  const own = known[name] ?? nothing
  const missing = bodies.filter(({ id }) => own[id] === undefined)
  const anew = missing.length > bodies.length * (1 - enoughKnown)
  const key = `${name} ${missing.map(({ id }) => id).join(' ')}`
  const busy = running?.name === name

  const held = waiting && Object.keys(known).length === 0
  const start = useEffectEvent(() => {
    // The running layout is finished first, so that late things land beside settled ones; a new picture does not wait.
    if (room === null || missing.length === 0 || held || (busy && !anew)) return
    const firstIds = new Set(opening)
    const first = anew && manner.kind === 'free' ? bodies.filter(({ id }) => firstIds.has(id)) : bodies
    const chosen = first.length === 0 ? bodies : first
    const things = chosen.map(({ id, r }): LayoutBody => {
      const at = anew ? null : (own[id] ?? null)
      return { id, r, at, fixed: at !== null }
    })
    client.current?.run({ ...room, manner, things, lines }, (places, share) => {
      setKnown((old) => ({ ...old, [name]: anew ? places : { ...old[name], ...places } }))
      if (anew) setFresh((count) => count + 1)
      setRunning(share >= 1 ? null : { name, share })
    })
  })
  const ready = room !== null && !held
  useEffect(() => start(), [key, ready, busy])

  const places = useMemo(() => ({ ...own, ...pinned }), [own, pinned])
  return {
    places,
    running: busy ? running.share : null,
    fresh,
    stop: () => {
      client.current?.stop()
      setRunning(null)
    },
    put: (id, at) => setKnown((old) => ({ ...old, [name]: { ...old[name], [id]: at } })),
  }
}
