import { useSyncExternalStore } from 'react'
import { anyText, remembered } from '../../app/remembered.ts'
import { forgetRun } from './run/runs-store.ts'
import { noTabs, type Tabs } from './tabs.ts'

const kept = remembered<string>({ key: 'query.tabs', fallback: () => '', accepts: anyText })
const listeners = new Set<() => void>()
let current = read()

/** An id that no other tab of this browser has. */
export function newTabId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`
}

/** The tabs, kept in this browser. With a tab goes its run. */
export const tabsStore = {
  get: (): Tabs => current,
  change: (next: (old: Tabs) => Tabs): void => {
    const before = current
    current = next(before)
    const there = new Set(current.tabs.map(({ id }) => id))
    for (const { id } of before.tabs) if (!there.has(id)) forgetRun(id)
    kept.set(JSON.stringify(current))
    listeners.forEach((listener) => listener())
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

export function useTabs(): Tabs {
  return useSyncExternalStore(tabsStore.subscribe, tabsStore.get)
}

/** What an earlier visit left. Another build may have written it, so whatever is not of our shape is left. */
function read(): Tabs {
  try {
    const found: unknown = JSON.parse(kept.get())
    if (isTabs(found)) return found
  } catch {
    // Nothing was kept, or something that is no JSON.
  }
  return noTabs(newTabId())
}

function isTabs(value: unknown): value is Tabs {
  if (typeof value !== 'object' || value === null || !('tabs' in value) || !('active' in value)) return false
  const { tabs, active } = value
  return typeof active === 'string' && Array.isArray(tabs) && tabs.length > 0 && tabs.every(isTab)
}

function isTab(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const tab = value as Record<string, unknown>
  return (
    typeof tab.id === 'string' &&
    typeof tab.title === 'string' &&
    typeof tab.statement === 'string' &&
    typeof tab.values === 'object' &&
    tab.values !== null
  )
}
