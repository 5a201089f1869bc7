import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ParameterValues, Question, Tab, TabChange } from './facts.ts'
import type { QuerySearch } from './search.ts'
import { newTabId, tabsStore, useTabs } from './tabs-store.ts'
import { activeOf, emptyTab, fromQuestion, withChange, withoutTab, withTab } from './tabs.ts'

const route = getRouteApi('/query')

/** The workbench as its parts share it: the tabs of this browser, and what stands in the address. */
export interface Workbench {
  tabs: readonly Tab[]
  /** The tab in sight. */
  active: Tab
  search: QuerySearch
  /** Changes what stands in the address beside the tab, such as how the rows are looked at. */
  setSearch: (part: Partial<QuerySearch>) => void
  /** Changes the tab in sight. A new statement marks its question as edited; pass `question` to say otherwise. */
  change: (change: TabChange) => void
  /** Opens a question in a tab, with its defaults where `values` leaves something out. */
  openQuestion: (question: Question, values?: ParameterValues) => void
  /** Opens a statement of one's own in a tab. */
  openStatement: (statement: string, rest?: Omit<TabChange, 'statement'>) => void
  /** An empty tab. */
  add: () => void
  activate: (id: string) => void
  close: (id: string) => void
}

const actions = {
  change: (change: TabChange): void =>
    tabsStore.change((old) => {
      const { id, question, statement } = activeOf(old)
      const edited = question !== undefined && change.statement !== undefined && change.statement !== statement
      return withChange(old, id, { ...(edited ? { question: { ...question, edited } } : {}), ...change })
    }),
  openQuestion: (question: Question, values: ParameterValues = {}): void =>
    tabsStore.change((old) => withTab(old, { ...emptyTab(newTabId()), ...fromQuestion(question, values) })),
  openStatement: (statement: string, rest: Omit<TabChange, 'statement'> = {}): void =>
    tabsStore.change((old) => withTab(old, { ...emptyTab(newTabId()), ...rest, statement })),
  add: (): void => tabsStore.change((old) => withTab(old, emptyTab(newTabId()))),
  activate: (id: string): void => tabsStore.change((old) => ({ ...old, active: id })),
  close: (id: string): void => tabsStore.change((old) => withoutTab(old, id, newTabId())),
}

export function useWorkbench(): Workbench {
  const tabs = useTabs()
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/query' })
  return {
    tabs: tabs.tabs,
    active: activeOf(tabs),
    search,
    setSearch: (part) => {
      void navigate({ to: '/query', search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
    },
    ...actions,
  }
}
