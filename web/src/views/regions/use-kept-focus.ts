import { useEffect, useRef } from 'react'
import type { Tab } from './search.ts'

/** Each page has a head of its own, so the tab that was pressed goes away with its page: the same one takes the focus. */
export function useKeptFocus(tab: Tab): void {
  const shown = useRef(tab)
  useEffect(() => {
    if (shown.current === tab) return
    shown.current = tab
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('[data-tabs] [aria-pressed="true"]')?.focus()
  }, [tab])
}
