import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '../../ui/single-key.ts'

/** ⌘Z and ⇧⌘Z (Ctrl elsewhere, Ctrl Y too) walk the steps, except in a text, where they are its own. */
export function useStepKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!(event.metaKey || event.ctrlKey) || event.altKey || (key !== 'z' && key !== 'y') || isTyping(event.target))
      return
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
