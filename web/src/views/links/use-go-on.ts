import { useEffect, useRef, type RefObject } from 'react'

interface GoOn {
  /** Around the items. */
  place: RefObject<HTMLDivElement | null>
  /** Before a button brings items and perhaps goes away with that: the first item that it brings, from 0. */
  goOnAt: (item: number) => void
}

/** A button that is gone loses the focus: it then goes on at what the button brought. `shown` changes when that is there. */
export function useGoOn(shown: string): GoOn {
  const place = useRef<HTMLDivElement>(null)
  const first = useRef<number>(undefined)
  useEffect(() => {
    const at = first.current
    first.current = undefined
    if (at === undefined || document.activeElement !== document.body) return
    const items = [...(place.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    ;(items[at] ?? items.at(-1))?.focus()
  }, [shown])
  return {
    place,
    goOnAt: (item) => {
      first.current = item
    },
  }
}
