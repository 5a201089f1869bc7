import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { activeOn, expandFragments, firstDay, holdsOn, lastDay, lowerBound, today } from './holds.ts'

describe('a statement holds', () => {
  test.each([
    ['from the first day of a year', { validFrom: '2014' }, '2014-01-01', true],
    ['not on the day before', { validFrom: '2014' }, '2013-12-31', false],
    ['to the last day of a year', { validTo: '2020' }, '2020-12-31', true],
    ['not on the day after', { validTo: '2020' }, '2021-01-01', false],
    ['to the last day of a month', { validTo: '2020-06' }, '2020-06-30', true],
    ['not in the month after', { validTo: '2020-06' }, '2020-07-01', false],
    ['to its last day', { validTo: '2019-02-12' }, '2019-02-12', true],
    ['not on the day after its last', { validTo: '2019-02-12' }, '2019-02-13', false],
    ['from the day it was stated', { statedOn: '2019-02-13' }, '2019-02-13', true],
    ['not before it was stated', { statedOn: '2019-02-13' }, '2019-02-12', false],
    ['by validFrom rather than statedOn', { validFrom: '2014', statedOn: '2022' }, '2019-01-01', true],
    ['always when undated', {}, '1900-01-01', true],
    ['whenever the list was made, of a place', { type: 'IN_COUNTRY', statedOn: '2024' }, '2019-01-01', true],
    ['not before validFrom, of a place', { type: 'LOCATED_IN', validFrom: '2020' }, '2019-12-31', false],
  ] as const)('%s', (...[, statement, asOf, holds]) => {
    expect(holdsOn(statement, asOf)).toBe(holds)
  })
})

test('an instrument is active within its period', () => {
  expect(activeOn({ periodFrom: '2021', periodTo: '2027' }, '2020-12-31')).toBe(false)
  expect(activeOn({ periodFrom: '2021', periodTo: '2027' }, '2027-12-31')).toBe(true)
})

test('a coarse date covers its whole period', () => {
  expect(['2020', '2020-02', '2020-02-03'].map(firstDay)).toEqual(['2020-01-01', '2020-02-01', '2020-02-03'])
  expect(['2020', '2020-02', '2020-02-03'].map(lastDay)).toEqual(['2020-12-31', '2020-02-29', '2020-02-03'])
})

test('the lower bound of a place is its validFrom alone', () => {
  expect(lowerBound({ type: 'LOCATED_IN', statedOn: '2024' })).toBeUndefined()
  expect(lowerBound({ type: 'WORKS_ON', statedOn: '2024' })).toBe('2024')
})

test('today is the day in Stockholm', () => {
  expect(today(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22')
})

test('what looks like a fragment but names no plain thing stops the start', () => {
  expect(() => expandFragments('MATCH ()-[r]->() WHERE holds(r[0]) RETURN r', 'x')).toThrow(/holds/)
  expect(expandFragments('// holds( … ) in a remark\nRETURN 1', 'x')).toContain('RETURN 1')
})

test('nothing else compares the dates of validity', () => {
  const root = join(import.meta.dirname, '..', '..')
  const offenders = ['cypher/src', 'cypher/queries', 'seed/src', 'api/src', 'web/src']
    .flatMap((folder) => files(join(root, folder)))
    .filter((file) => !/cypher\/src\/(holds|columns)[\w-]*(\.test)?\.ts$/.test(file))
    // The integrity suite holds the two bounds against each other, not against a day.
    .filter((file) => !file.includes('/cypher/queries/integrity/'))
    .filter((file) => withoutRemarks(readFileSync(file, 'utf8')).some(comparesDates))
  expect(offenders).toEqual([])
})

test.each([
  ['WHERE r.validFrom <= $asOf', true],
  ["WHERE $asOf >= coalesce(r.validFrom, '')", true],
  ['a.validTo! < b', true],
  ['if (asOf < statement.statedOn) return', true],
  ['validFrom: Date', false],
  ['const { validFrom } = statement', false],
  ['(validFrom) => label(validFrom)', false],
  ['<time>{statement.validFrom}</time>', false],
])('the check above sees %s', (line, compares) => {
  expect(comparesDates(line)).toBe(compares)
})

function comparesDates(line: string): boolean {
  const date = '(validFrom|validTo|statedOn)'
  // A sign with spaces around it, so that arrows and markup are no comparison.
  const after = new RegExp(`\\b${date}\\b[\\w'"\\s,)\\]!]*\\s(<|>|<=|>=)\\s`)
  const before = new RegExp(`\\s(<|>|<=|>=)\\s[\\w.$?!([]*\\b${date}\\b`)
  return after.test(line) || before.test(line)
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(cypher|tsx?)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function withoutRemarks(text: string): string[] {
  return text.split('\n').filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
}
