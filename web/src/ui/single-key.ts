import { singleKeys } from '../app/settings.ts'

interface Pressed {
  defaultPrevented: boolean
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  target: EventTarget | null
}

/** Is this a key on its own that a view may take? Not while one types or a dialog is open, nor where they are off. */
export function isSingleKey(event: Pressed): boolean {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return false
  return singleKeys.get() !== 'off' && !typing(event.target) && document.querySelector('[aria-modal="true"]') === null
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select'))
  )
}
