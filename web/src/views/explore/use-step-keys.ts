import { useEffect, useEffectEvent } from 'react'

/** ⌘Z and ⇧⌘Z (Ctrl elsewhere, Ctrl Y too) walk the steps, except in a field, where they are the field's own. */
export function useStepKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!(event.metaKey || event.ctrlKey) || event.altKey || (key !== 'z' && key !== 'y') || inField(event)) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function inField({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, [contenteditable]')
}
