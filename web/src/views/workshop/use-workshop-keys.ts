import { useEffect, useEffectEvent } from 'react'
import { isSingleKey } from '../../ui/single-key.ts'

interface WorkshopKeys {
  /** One more vote for the first, second or third answer; with Shift one less. */
  onVote: (answer: 0 | 1 | 2, change: 1 | -1) => void
  onNote: () => void
  onSave: () => void
  onStep: (step: 1 | -1) => void
  onMinutes: () => void
  onFull: () => void
}

const answers = { 1: 0, 2: 1, 3: 2 } as const

/** The keys of whoever leads the workshop, wherever the focus is but in a text. */
export function useWorkshopKeys({ onVote, onNote, onSave, onStep, onMinutes, onFull }: WorkshopKeys): void {
  const others: Record<string, () => void> = {
    n: onNote,
    s: onSave,
    m: onMinutes,
    f: onFull,
    ArrowRight: () => onStep(1),
    ArrowLeft: () => onStep(-1),
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isSingleKey(event)) return
    // By the place of the key: with Shift a digit is another sign.
    const digit = /^(?:Digit|Numpad)([123])$/u.exec(event.code)?.[1] as '1' | '2' | '3' | undefined
    const act = others[event.key]
    if (digit !== undefined) onVote(answers[digit], event.shiftKey ? -1 : 1)
    else if (act !== undefined) act()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
