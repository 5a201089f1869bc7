import { useSyncExternalStore } from 'react'
import type { Run, RunOrder } from './facts.ts'
import { remember } from './history.ts'
import { startRun } from './start-run.ts'

/** Runs by the tab they belong to; they go on while another tab or view is looked at. */
const runs = new Map<string, Run>()
const newest = new Map<string, symbol>()
const stops = new Map<string, () => void>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Starts a run in a tab, in the place of one that still goes on there. */
export function runIn(tab: string, order: RunOrder): void {
  stopIn(tab)
  const mine = Symbol(tab)
  newest.set(tab, mine)
  const stop = startRun(order, (run) => {
    if (run.ended !== null) remember(run)
    // News of a run that another has taken the place of would overwrite the other's.
    if (newest.get(tab) !== mine) return
    runs.set(tab, run)
    if (run.ended !== null) stops.delete(tab)
    listeners.forEach((listener) => listener())
  })
  stops.set(tab, stop)
}

/** Stops what runs in a tab; false where nothing does. */
export function stopIn(tab: string): boolean {
  const stop = stops.get(tab)
  stop?.()
  return stop !== undefined
}

/** Ends what runs in a tab that is gone, and lets its rows go. */
export function forgetRun(tab: string): void {
  stopIn(tab)
  newest.delete(tab)
  runs.delete(tab)
  stops.delete(tab)
}

/** The last run of a tab. */
export function useRunOf(tab: string): Run | undefined {
  return useSyncExternalStore(subscribe, () => runs.get(tab))
}
