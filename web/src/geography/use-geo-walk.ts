import { useState, type KeyboardEvent } from 'react'
import { arrows, nextPlace, type Place } from './direction.ts'

/** What makes a place a stop of the walk. */
export interface WalkStop {
  tabIndex: 0 | -1
  'data-id': string
  onFocus: () => void
}

interface GeoWalk {
  container: { onKeyDown: (event: KeyboardEvent<HTMLElement>) => void }
  /** Exactly one of the stops is reached by Tab. */
  stop: (id: string) => WalkStop
}

/** One tab stop for many places: arrows walk them as they lie. Tab enters at `entry`, then where one was last. */
export function useGeoWalk(places: readonly Place[], entry: string): GeoWalk {
  const [last, setLast] = useState<string>()
  const at = [last, entry].find((id) => places.some((place) => place.id === id)) ?? places[0]?.id
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const direction = arrows[event.key]
    const from = event.target instanceof HTMLElement ? event.target.dataset.id : undefined
    if (direction === undefined || from === undefined) return
    event.preventDefault()
    const next = nextPlace(from, direction, places)
    if (next !== undefined) event.currentTarget.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`)?.focus()
  }
  return {
    container: { onKeyDown },
    stop: (id) => ({ tabIndex: id === at ? 0 : -1, 'data-id': id, onFocus: () => setLast(id) }),
  }
}
