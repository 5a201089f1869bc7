import { useState, type KeyboardEvent } from 'react'
import { stepTo, type Place } from './grid.ts'

export interface Walk {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** What makes a cell a stop of the walk; exactly one is reached by Tab. */
  cell: (row: number, column: number) => { tabIndex: 0 | -1; 'data-at': string; onFocus: () => void }
}

/** Walks a table of cells by arrows, Home and End, with Ctrl or ⌘ to the edges. */
export function useWalk(size: { rows: number; columns: number }): Walk {
  const [at, setAt] = useState<Place>([0, 0])
  const current: Place = [Math.min(at[0], size.rows - 1), Math.min(at[1], size.columns - 1)]
  return {
    onKeyDown: (event) => {
      const to = stepTo(event.key, current, { ...size, far: event.ctrlKey || event.metaKey })
      if (to === undefined) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>(`[data-at="${to.join(':')}"]`)?.focus()
    },
    cell: (row, column) => ({
      tabIndex: current[0] === row && current[1] === column ? 0 : -1,
      'data-at': `${row}:${column}`,
      onFocus: () => setAt([row, column]),
    }),
  }
}
