import { useEffect, useRef, type RefObject } from 'react'

/** What takes the focus when the button that had it went away because `shown` became something else. */
export function useKeptFocus(stays: RefObject<HTMLElement | null>, shown: string): void {
  const last = useRef(shown)
  useEffect(() => {
    if (last.current !== shown && document.activeElement === document.body) stays.current?.focus()
    last.current = shown
  }, [stays, shown])
}
