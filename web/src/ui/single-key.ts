import { singleKeys } from '../app/settings.ts'

interface Pressed {
  defaultPrevented: boolean
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  target: EventTarget | null
}

/**
 * Is this a key on its own that a view may take? Not while one types, nor while a dialog or a menu has the keys, nor
 * where the reader switched them off.
 */
export function isSingleKey(event: Pressed): boolean {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return false
  if (singleKeys.get() === 'off' || isTyping(event.target) || document.querySelector('[aria-modal="true"]') !== null)
    return false
  // A letter in a list chooses the entry that begins with it.
  return !(event.target instanceof HTMLElement && event.target.closest('select, [role="menu"]') !== null)
}

/** Does the element take text? What is only set, such as a radio button or a slider, does not. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(fields))
}

const fields = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea'
