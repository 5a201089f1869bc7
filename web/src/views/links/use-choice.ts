import { useState, type KeyboardEvent } from 'react'
import { useLinks } from './use-links.ts'

/** How a pair was opened. */
interface Opened {
  /** By keys: the card's head takes the focus. */
  keys: boolean
  /** From the matrix, where the focus returns to. */
  matrix: boolean
}

export interface Choice {
  /** What is open: the id of a candidate or cell. */
  pair: string | undefined
  /** It was opened by keys in the matrix. */
  byKeys: boolean
  /** Opens a pair, or closes it where the list has it open. */
  open: (pair: string, by?: Opened) => void
  /** Escape leads one step out, back to where the pair was opened. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** The one selection of matrix and list. */
export function useChoice(): Choice {
  const { search, set } = useLinks()
  const [from, setFrom] = useState<Opened>()
  const { pair } = search
  const close = (): void => {
    set({ pair: undefined }, true)
    if (pair !== undefined) comeBack(pair, from?.matrix === true)
  }
  return {
    pair,
    byKeys: from?.keys === true && from.matrix,
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

/** To the cell or the item of the list; what stood apart is gone with its card. */
function comeBack(pair: string, matrix: boolean): void {
  const id = CSS.escape(pair)
  const [cell, item] = [`[data-cell="${id}"]`, `ol:not([data-apart]) > li [data-item="${id}"]`].map((at) =>
    document.querySelector<HTMLElement>(at),
  )
  const place = matrix ? (cell ?? item) : (item ?? cell)
  ;(place ?? document.querySelector<HTMLElement>('#main'))?.focus()
}
