import { describe, expect, test } from 'vitest'
import { compare, type Stored, type StoredStatement, type StoredThing } from './compare.ts'
import { loadRecord } from './load-record.ts'
import type { Shipped } from './shipped.ts'
import type { Thing } from './thing.ts'

const source = (id: string): StoredThing => ({ id, labels: ['Source'], properties: { id, title: id }, at: `at ${id}` })
const goal = (id: string, ...sourceIds: string[]): StoredThing => ({
  id,
  labels: ['Goal'],
  properties: { id, sourceIds },
  at: `at ${id}`,
})
const line = (from: string, to: string, sourceId: string): StoredStatement => {
  const id = `HAS_GOAL|${from}|${to}|${sourceId}`
  return { id, from, to, properties: { id, sourceId }, at: `at ${id}` }
}
const shipped = (...things: StoredThing[]): Shipped => ({
  version: 'v',
  files: [],
  statements: [],
  things: things.map((thing): Thing => ({ ...thing, label: thing.labels.includes('Source') ? 'Source' : 'Goal' })),
})
const stored = (things: StoredThing[], statements: StoredStatement[] = []): Stored => ({
  things,
  statements,
  broughtSources: new Set(['source:ours']),
})
const removed = (now: Stored, files = shipped()) => {
  const { things, statements, kept } = compare(files, now)
  return { things: ids(things.removed), statements: ids(statements.removed), kept: ids(kept) }
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('what the files no longer have', () => {
  test('goes with its statements when all its evidence is ours', () => {
    const now = stored([source('source:ours'), goal('a', 'source:ours')], [line('a', 'a', 'source:ours')])
    expect(removed(now)).toEqual({
      things: ['source:ours', 'a'],
      statements: ['HAS_GOAL|a|a|source:ours'],
      kept: [],
    })
  })

  test('stays when somebody else brought it, or some of its evidence', () => {
    const now = stored([source('source:theirs'), goal('b', 'source:theirs'), goal('c', 'source:ours', 'source:theirs')])
    expect(removed(now)).toEqual({ things: [], statements: [], kept: [] })
  })

  test('stays, and is reported, when a statement of somebody else uses it', () => {
    const entered = line('a', 'b', 'source:entered/1')
    const now = stored([goal('a', 'source:ours'), source('source:entered/1'), goal('b', 'source:entered/1')], [entered])
    expect(removed(now)).toEqual({ things: [], statements: [], kept: ['a'] })
  })

  test('takes along no source that something staying rests on', () => {
    const entered: StoredThing = {
      ...source('source:entered/1'),
      properties: { id: 'source:entered/1', basedOn: 'source:ours' },
    }
    expect(removed(stored([source('source:ours'), entered])).kept).toEqual(['source:ours'])
    const used = stored([source('source:ours'), goal('c', 'source:ours', 'source:theirs')])
    expect(removed(used).kept).toEqual(['source:ours'])
  })
})

test('a source that a person brought first stays theirs, in the next load too', () => {
  const theirs = source('source:new')
  const file = { ...theirs, properties: { id: 'source:new', title: 'as shipped' } }
  const now = stored([theirs])
  const difference = compare(shipped(file), now)
  expect([ids(difference.kept), difference.things.changed]).toEqual([['source:new'], []])
  const record = loadRecord({ id: 'load', at: '2026' }, { shipped: shipped(file), stored: now, difference })
  expect(record.sourceIds).toEqual([])
})

test('the order of labels and properties is no difference', () => {
  const file = {
    ...goal('a', 'source:ours'),
    labels: ['Goal', 'X'],
    properties: { sourceIds: ['source:ours'], id: 'a' },
  }
  const now = stored([{ ...goal('a', 'source:ours'), labels: ['X', 'Goal'] }])
  expect(compare(shipped(file), now).things.changed).toEqual([])
})
