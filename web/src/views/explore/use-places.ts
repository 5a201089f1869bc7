import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { createLayoutClient, type LayoutClient } from '../../graph/layout-client.ts'
import type { LayoutJob, Places } from '../../graph/layout.ts'
import type { Line } from '../../graph/lines.ts'
import type { Point, Thing } from '../../graph/model.ts'
import { radiusOf } from '../../graph/picture.ts'

interface Placing {
  things: readonly Thing[]
  lines: readonly Line[]
  /** Laid out first, so that a picture comes out alike however it was reached. */
  opening: readonly string[]
  pinned: Readonly<Record<string, Point>>
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

/** Gives everything a place: known and pinned ones stay, new things land beside what they belong to. */
export function usePlaces({ things, lines, opening, pinned, room }: Placing): Placed {
  const [state, setState] = useState<{ places: Places; fresh: number }>({ places: {}, fresh: 0 })
  const [running, setRunning] = useState<number | null>(null)
  const client = useRef<LayoutClient | null>(null)

  useEffect(() => {
    const made = createLayoutClient()
    client.current = made
    return () => made.dispose()
  }, [])

  const missing = things.filter((thing) => state.places[thing.id] === undefined)
  const fresh = missing.length > things.length * (1 - enoughKnown)
  const key = missing.map((thing) => thing.id).join(' ')

  const start = useEffectEvent(() => {
    // The running layout is finished first, so that late things land beside settled ones; a new picture does not wait.
    if (room === null || missing.length === 0 || (running !== null && !fresh)) return
    const first = fresh && opening.length > 0 ? things.filter((thing) => opening.includes(thing.id)) : things
    const chosen = first.length === 0 ? things : first
    const job: LayoutJob = {
      ...room,
      things: chosen.map((thing) => {
        const at = fresh ? null : (state.places[thing.id] ?? null)
        return { id: thing.id, r: radiusOf(thing), at, fixed: at !== null }
      }),
      lines: lines.map((line) => ({ from: line.from, to: line.to, strength: line.part ? 1.3 : line.mark ? 0.7 : 1 })),
    }
    client.current?.run(job, (places, share) => {
      setState((old) => ({
        places: fresh ? places : { ...old.places, ...places },
        fresh: fresh ? old.fresh + 1 : old.fresh,
      }))
      setRunning(share >= 1 ? null : share)
    })
  })
  const ready = room !== null
  const idle = running === null
  useEffect(() => start(), [key, ready, idle])

  const places = useMemo(() => ({ ...state.places, ...pinned }), [state.places, pinned])
  return {
    places,
    running,
    fresh: state.fresh,
    stop: () => {
      client.current?.stop()
      setRunning(null)
    },
    put: (id, at) => setState((old) => ({ ...old, places: { ...old.places, [id]: at } })),
  }
}
