import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useLinks } from './use-links.ts'

export interface Choice {
  /** What is open: the id of a candidate or cell. */
  pair: string | undefined
  /** It was opened by keys in the matrix: the list's own head takes the focus. */
  byKeys: boolean
  /** Opens a pair, or closes it where it is open. */
  open: (pair: string, by?: { keys: boolean; matrix: boolean }) => void
  /** Holds the matrix and the list. */
  place: RefObject<HTMLDivElement | null>
  /** Escape leads one step out, back to where the pair was opened. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** The one selection of matrix and list. */
export function useChoice(): Choice {
  const { search, set } = useLinks()
  const place = useRef<HTMLDivElement>(null)
  const [from, setFrom] = useState<{ keys: boolean; matrix: boolean }>()
  const { pair } = search
  const close = (): void => {
    set({ pair: undefined }, true)
    const name = from?.matrix === true ? 'data-cell' : 'data-item'
    if (pair !== undefined) place.current?.querySelector<HTMLElement>(`[${name}="${CSS.escape(pair)}"]`)?.focus()
  }
  return {
    pair,
    byKeys: from?.keys === true && from.matrix,
    place,
    open: (next, by = { keys: false, matrix: false }) => {
      setFrom(by)
      if (next === pair && !by.matrix) close()
      else set({ pair: next, ...(next.startsWith('areas|') ? { kind: undefined } : {}) }, true)
    },
    onKeyDown: (event) => {
      // A dialog that stands on the view closes itself first.
      if (event.key !== 'Escape' || pair === undefined || document.querySelector('[aria-modal="true"]') !== null) return
      event.preventDefault()
      close()
    },
  }
}
