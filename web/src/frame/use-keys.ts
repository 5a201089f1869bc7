import { spotlight } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { singleKeys } from '../app/settings.ts'
import { useWorld } from '../app/world.ts'
import { views } from '../views/index.ts'

/** How long after G its letter is waited for, in milliseconds. */
const patience = 1500

/** The keys that work everywhere. Single keys rest while one types, and when the reader switched them off. */
export function useKeys({ onHelp }: { onHelp: () => void }): void {
  const navigate = useNavigate()
  const world = useWorld()
  const goSince = useRef(0)

  const single: Record<string, () => void> = {
    '/': () => {
      spotlight.open()
    },
    '?': onHelp,
    ',': () => world.stepDay(-1),
    '.': () => world.stepDay(1),
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if ((event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      spotlight.toggle()
      return
    }
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
    if (singleKeys.get() === 'off' || typing(event.target) || document.querySelector('[aria-modal="true"]')) return
    const view = event.timeStamp - goSince.current < patience ? views.find((one) => one.key === event.key) : undefined
    goSince.current = event.key === 'g' ? event.timeStamp : 0
    const act = view === undefined ? single[event.key] : (): void => void navigate({ to: view.path })
    if (act === undefined) return
    event.preventDefault()
    act()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select'))
  )
}
