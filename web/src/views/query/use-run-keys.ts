import { useEffect, useEffectEvent } from 'react'
import type { Runner } from './run/use-runner.ts'

/** ⌘↵ runs and Escape stops from anywhere on the view; what the editor took itself is left alone. */
export function useRunKeys(runner: Runner): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]') !== null) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      runner.start()
    } else if (event.key === 'Escape' && runner.stop()) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
