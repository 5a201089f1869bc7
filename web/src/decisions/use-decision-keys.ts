import { useEffect, useEffectEvent } from 'react'
import type { Verdict } from '../../generated/operations.ts'
import { isSingleKey } from '../ui/single-key.ts'
import { verdictKeys } from './verdicts.ts'

/** A, P and R choose, wherever on the page the focus is. */
export function useDecisionKeys(onChoose: (verdict: Verdict) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const verdict = verdictKeys[event.key.toLowerCase()]
    if (verdict === undefined || event.shiftKey || !isSingleKey(event)) return
    event.preventDefault()
    onChoose(verdict)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    // On the window, so that the frame sees a key first: after G an R goes to Regions.
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
