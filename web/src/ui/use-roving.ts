import { useRef, useState, type KeyboardEvent, type RefCallback } from 'react'

interface RovingItem {
  tabIndex: 0 | -1
  ref: RefCallback<HTMLElement>
  onFocus: () => void
}

interface Roving {
  container: { onKeyDown: (event: KeyboardEvent) => void }
  item: (index: number) => RovingItem
}

/** One tab stop for many: arrows walk, also from row to row by where the items lie; Home and End go to the ends. */
export function useRoving(count: number): Roving {
  const [at, setAt] = useState(0)
  const items = useRef<(HTMLElement | null)[]>([])
  const current = Math.min(at, Math.max(0, count - 1))

  const focus = (index: number | undefined): void => {
    if (index !== undefined) items.current[index]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowRight: Math.min(count - 1, current + 1),
      ArrowLeft: Math.max(0, current - 1),
      ArrowDown: vertical(items.current, current, 1),
      ArrowUp: vertical(items.current, current, -1),
      Home: 0,
      End: count - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    focus(to)
  }
  return {
    container: { onKeyDown },
    item: (index) => ({
      tabIndex: index === current ? 0 : -1,
      ref: (element) => {
        items.current[index] = element
      },
      onFocus: () => setAt(index),
    }),
  }
}

/** The nearest item in the next line above or below, by position on the screen. */
function vertical(items: readonly (HTMLElement | null)[], from: number, step: 1 | -1): number | undefined {
  const start = items[from]?.getBoundingClientRect()
  if (start === undefined) return undefined
  let best: { index: number; cost: number } | undefined
  items.forEach((item, index) => {
    const box = item?.getBoundingClientRect()
    if (box === undefined) return
    const down = (box.top - start.top) * step
    if (down < start.height / 2) return
    const cost = down * 100 + Math.abs(box.left - start.left)
    if (best === undefined || cost < best.cost) best = { index, cost }
  })
  return best?.index
}
