import { expect, test } from 'vitest'
import { emptyTab, noTabs, withKept, withTab, type Tabs } from './tabs.ts'

const written = (id: string) => ({ ...emptyTab(id), statement: `RETURN ${id}` })
const question = (id: string) => ({ ...written(id), question: { id, edited: false } })

function opened(tabs: readonly Parameters<typeof withTab>[1][]): Tabs {
  return tabs.reduce(withTab, noTabs('first'))
}

test('what a person wrote is never dropped for a new tab', () => {
  const own = Array.from({ length: 15 }, (_, at) => written(String(at)))
  expect(opened(own).tabs).toEqual(own)
})

test('of many tabs the oldest goes that is as it came', () => {
  const own = Array.from({ length: 5 }, (_, at) => written(String(at)))
  const before: Tabs = {
    tabs: [...own, question('q'), ...Array.from({ length: 6 }, (_, at) => written(`late ${at}`))],
    active: '0',
  }
  const { tabs, active } = withTab(before, written('new'))
  expect(active).toBe('new')
  expect(tabs).toHaveLength(12)
  expect(tabs.map(({ id }) => id)).not.toContain('q')
})

test('what another window opened comes, and what it closed goes, but for the tab in sight', () => {
  const own: Tabs = { tabs: [written('1'), written('2'), question('q')], active: 'q' }
  const kept: Tabs = { tabs: [written('2'), written('3')], active: '3' }
  expect(withKept(own, kept)).toEqual({ tabs: [written('2'), written('3'), question('q')], active: 'q' })
  expect(withKept(own, undefined)).toEqual(own)
})
