import type { Question, Tab, TabChange } from './facts.ts'
import { withDefaults } from './form/values.ts'

/** The tabs of the workbench; one of them is in sight. Never empty. */
export interface Tabs {
  tabs: readonly Tab[]
  active: string
}

/** More would not be found again in a row of tabs: the oldest goes in which nothing would be lost. */
const mostTabs = 12

export function noTabs(id: string): Tabs {
  return { tabs: [emptyTab(id)], active: id }
}

export function emptyTab(id: string): Tab {
  return { id, title: '', statement: '', values: {} }
}

export function activeOf({ tabs, active }: Tabs): Tab {
  return tabs.find(({ id }) => id === active) ?? tabs[0] ?? emptyTab(active)
}

/** Opens a tab in the place of the one in sight if nothing was done there, else after the last. */
export function withTab(old: Tabs, tab: Tab): Tabs {
  const current = activeOf(old)
  const rest = isUntouched(current) ? old.tabs.filter(({ id }) => id !== current.id) : old.tabs
  const spare = rest.length < mostTabs ? undefined : rest.find(isUntouched)
  return { tabs: [...rest.filter((other) => other !== spare), tab], active: tab.id }
}

/** Without the tab; the one after it comes into sight. The last one leaves an empty tab, `fresh`. */
export function withoutTab(old: Tabs, id: string, fresh: string): Tabs {
  const at = old.tabs.findIndex((tab) => tab.id === id)
  const tabs = old.tabs.filter((tab) => tab.id !== id)
  if (tabs.length === 0) return noTabs(fresh)
  const next = tabs[Math.min(at, tabs.length - 1)]
  return { tabs, active: old.active === id && next !== undefined ? next.id : old.active }
}

/** As another window left them, with the one in sight here, which no other window takes away. */
export function withKept(own: Tabs, kept: Tabs | undefined): Tabs {
  if (kept === undefined) return own
  const { active } = own
  const there = kept.tabs.some(({ id }) => id === active)
  return { tabs: there ? kept.tabs : [...kept.tabs, activeOf(own)], active }
}

export function withChange(old: Tabs, id: string, change: TabChange): Tabs {
  return { ...old, tabs: old.tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)) }
}

/** Nothing is lost when it is replaced: no text, or a question as it came. */
function isUntouched(tab: Tab): boolean {
  return tab.question === undefined ? tab.statement.trim() === '' : !tab.question.edited
}

/** What a tab takes over from a question; values left out are its defaults. */
export function fromQuestion(question: Question, values: Tab['values']): TabChange {
  return {
    title: '',
    statement: question.statement,
    values: withDefaults(question.parameters, values),
    question: { id: question.id, version: question.version ?? undefined, older: isOlder(question), edited: false },
    show: question.show,
  }
}

function isOlder({ version, versions }: Question): boolean {
  return version !== null && versions.some((other) => other.version > version)
}
