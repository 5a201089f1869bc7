import { useSyncExternalStore } from 'react'
import { anyText, remembered } from '../../app/remembered.ts'
import { forgetRun } from './run/runs-store.ts'
import { noTabs, type Tabs, withKept } from './tabs.ts'

const kept = remembered<string>({ key: 'query.tabs', fallback: () => '', accepts: anyText })
const listeners = new Set<() => void>()
let current = read(kept.get()) ?? noTabs(newTabId())

/** An id that no other tab of this browser has. */
export function newTabId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`
}

/**
 * The tabs, kept in this browser, the same in each of its windows, of which each has one of its own in sight. With a tab
 * goes its run.
 */
export const tabsStore = {
  get: (): Tabs => current,
  change: (next: (old: Tabs) => Tabs): void => {
    // Not from what this window last saw: that would undo what another has written meanwhile.
    const before = withKept(current, read(kept.reread()))
    take(next(before))
    kept.set(JSON.stringify(current))
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

kept.onElsewhere(() => take(withKept(current, read(kept.reread()))))

function take(next: Tabs): void {
  const there = new Set(next.tabs.map(({ id }) => id))
  for (const { id } of current.tabs) if (!there.has(id)) forgetRun(id)
  current = next
  listeners.forEach((listener) => listener())
}

export function useTabs(): Tabs {
  return useSyncExternalStore(tabsStore.subscribe, tabsStore.get)
}

/** What an earlier visit left. Another build may have written it, so whatever is not of our shape is left. */
function read(text: string): Tabs | undefined {
  try {
    const found: unknown = JSON.parse(text)
    if (isTabs(found)) return found
  } catch {
    // Nothing was kept, or something that is no JSON.
  }
  return undefined
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
