import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useWorld } from '../app/world.ts'
import { isSingleKey } from '../ui/single-key.ts'
import { views } from '../views/index.ts'
import { search } from './search-store.ts'

/** How long after G its letter is waited for, in milliseconds. */
const patience = 1500

/** The keys that work everywhere. Single keys rest while one types, and when the reader switched them off. */
export function useKeys({ onHelp }: { onHelp: () => void }): void {
  const navigate = useNavigate()
  const world = useWorld()
  // Not 0: that is when the page was opened, and a letter just after it would go somewhere.
  const goSince = useRef(-Infinity)

  const single: Record<string, () => void> = {
    '/': () => {
      search.open()
    },
    '?': onHelp,
    ',': () => world.stepDay(-1),
    '.': () => world.stepDay(1),
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if ((event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      search.toggle()
      return
    }
    if (!isSingleKey(event)) return
    const view = event.timeStamp - goSince.current < patience ? views.find((one) => one.key === event.key) : undefined
    goSince.current = event.key === 'g' ? event.timeStamp : -Infinity
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
