import { useEffect, type RefObject } from 'react'

/** Gives the focus to `stays` when what had it inside `area` is taken away, such as a button that did its work. */
export function useKeptFocus(area: RefObject<HTMLElement | null>, stays: RefObject<HTMLElement | null> = area): void {
  useEffect(() => {
    const element = area.current
    if (element === null) return
    let last: HTMLElement | null = null
    const isInside = (target: EventTarget | null): target is HTMLElement =>
      target instanceof HTMLElement && element.contains(target)
    const focus = ({ target }: FocusEvent): void => {
      last = isInside(target) ? target : null
    }
    // A press on the picture takes the focus away without giving it to anything.
    const press = ({ target }: PointerEvent): void => {
      if (!isInside(target)) last = null
    }
    const observer = new MutationObserver(() => {
      if (last?.isConnected === false && document.activeElement === document.body) stays.current?.focus()
    })
    document.addEventListener('focusin', focus)
    document.addEventListener('pointerdown', press, true)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', focus)
      document.removeEventListener('pointerdown', press, true)
      observer.disconnect()
    }
  }, [area, stays])
}
