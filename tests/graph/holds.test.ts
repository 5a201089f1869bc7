import { activeOn, expandFragments, type Graph, holdsOn, vocabulary } from '@korskoppling/cypher'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph } from '../support/graph.ts'

// Both sides of every border that a coarse date has.
const dates = [
  ...['2014', '2019', '2020', '2019-12', '2020-01', '2020-02', '2020-06', '2020-12', '2021'],
  ...['2014-01-01', '2019-02-12', '2019-02-13', '2019-12-31', '2020-01-01', '2020-02-29', '2020-06-30', '2020-12-31'],
]
const days = [
  ...['2013-12-31', '2014-01-01', '2018-12-31', '2019-01-01', '2019-02-12', '2019-02-13', '2019-12-01', '2019-12-31'],
  ...['2020-01-01', '2020-01-31', '2020-02-28', '2020-02-29', '2020-03-01', '2020-05-31', '2020-06-01', '2020-06-30'],
  ...['2020-07-01', '2020-12-30', '2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01', '2026-11-25'],
]

const date = fc.option(fc.constantFrom(...dates), { nil: null })
const types = ['PRIORITISES', 'IN_COUNTRY', 'LOCATED_IN', 'ABOUT_THEME', 'WORKS_ON'] as const
const statements = fc.sample(
  fc.record({ type: fc.constantFrom(...types), validFrom: date, validTo: date, statedOn: date }),
  { numRuns: 800, seed: 1 },
)
const things = fc.sample(fc.record({ start: date, end: date, periodFrom: date, periodTo: date }), {
  numRuns: 800,
  seed: 2,
})

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await change(
    graph,
    `UNWIND $rows AS row CREATE (:From)-[r:$(row.type)]->(:To)
     SET r = {i: row.i, validFrom: row.validFrom, validTo: row.validTo, statedOn: row.statedOn}`,
    { rows: statements.map((statement, i) => ({ ...statement, i })) },
  )
  await change(graph, 'UNWIND $rows AS row CREATE (n:Thing) SET n = row', {
    rows: things.map((thing, i) => ({ ...thing, i })),
  })
})
afterAll(() => graph.close())

test.each(days)('holds(r) in Cypher and holdsOn agree on %s', async (asOf) => {
  const text = expandFragments('MATCH ()-[r]->() WHERE holds(r) RETURN r.i AS i ORDER BY i', 'test')
  const found = await rows(graph, text, { asOf })
  expect(found.map((row) => row.i)).toEqual(statements.flatMap((one, i) => (holdsOn(one, asOf) ? [i] : [])))
})

test.each(days)('active(n) in Cypher and activeOn agree on %s', async (asOf) => {
  const text = expandFragments('MATCH (n:Thing) WHERE active(n) RETURN n.i AS i ORDER BY i', 'test')
  const found = await rows(graph, text, { asOf })
  expect(found.map((row) => row.i)).toEqual(things.flatMap((one, i) => (activeOn(one, asOf) ? [i] : [])))
})

test.each([
  ['holdsAt', 'holds', 'MATCH ()-[x]->()'],
  ['activeAt', 'active', 'MATCH (x:Thing)'],
])('%s asks of a day that the statement names what %s asks of $asOf', async (at, on, match) => {
  const all = expandFragments(
    `UNWIND $days AS day ${match} WHERE ${at}(x, day) RETURN day, x.i AS i ORDER BY i`,
    'test',
  )
  const one = expandFragments(`${match} WHERE ${on}(x) RETURN x.i AS i ORDER BY i`, 'test')
  const found = await rows(graph, all, { days })
  for (const asOf of days) {
    const there = await rows(graph, one, { asOf })
    expect(found.filter((row) => row.day === asOf).map((row) => row.i)).toEqual(there.map((row) => row.i))
  }
})

test('the dates of the table are dates of the vocabulary', () => {
  for (const one of dates) expect(vocabulary.coarseDate.safeParse(one).success).toBe(true)
})
