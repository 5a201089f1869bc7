import { score } from '@korskoppling/api'
import { castVote, decide, dispute, type Graph, storeScores, takeScoring } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker } from '../../support/ask.ts'
import { change, rows } from '../../support/cypher.ts'
import { seededGraph } from '../../support/graph.ts'
import { graphHash } from '../../support/graph-hash.ts'

const asOf = '2026-11-25'
const patient = 240_000
/** Of Blekinge. */
const wish = 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
}, patient)
afterAll(async () => {
  // The next file wants the shipped data and nothing else.
  await change(
    graph,
    "MATCH (r:Record) WHERE r:Score OR r:Entry OR r:Decision OR r:Vote OR r.id = 'load:entries' DELETE r",
  )
  await graph.close()
})

const status = async () => {
  const { scores } = await ask<{ scores: Status }>(
    `{ scores(asOf: "${asOf}") { fresh at version count running { done of } } }`,
  )
  return scores
}
interface Status {
  fresh: boolean
  at: string | null
  version: number | null
  count: number
  running: { done: number; of: number } | null
}

test('before the job has run nothing is stored, and the page is told so', async () => {
  expect(await status()).toEqual({ fresh: false, at: null, version: null, count: 0, running: null })
})

test(
  'a run stores every candidate with method, versions, parts and support, and changes nothing else',
  { timeout: patient },
  async () => {
    const before = await rows(graph, 'MATCH (n) WHERE NOT n:Record RETURN count(n) AS things')
    expect(await score(graph, asOf)).toBe(true)
    expect(await rows(graph, 'MATCH (n) WHERE NOT n:Record RETURN count(n) AS things')).toEqual(before)
    const { fresh, count, running } = await status()
    expect({ fresh, running }).toEqual({ fresh: true, running: null })
    const { all } = await ask<{ all: { totalCount: number } }>(
      `{ all: linkCandidates(kind: areas, section: wished, asOf: "${asOf}") { totalCount } }`,
    )
    expect(count).toBeGreaterThan(all.totalCount)
    const [stored] = await rows(graph, 'MATCH (s:Score {id: $id}) RETURN properties(s) AS s', {
      id: `score:${asOf}|${wish}`,
    })
    const { node } = await ask<{ node: { score: number; pValue: number; support: { both: number; of: number } } }>(
      `{ node: linkCandidate(id: "${wish}", asOf: "${asOf}") { score pValue support { both of } } }`,
    )
    expect(stored?.s).toMatchObject({
      method: 'coupling-gap',
      version: 2,
      asOf,
      subjectIds: wish.split('|').slice(1),
      region: 'territory:se221',
      value: node.score,
      partNames: ['together_elsewhere', 'not_bridged'],
      both: node.support.both,
      of: node.support.of,
      pValue: node.pValue,
    })
  },
)

test('what is stored is read, and only while it is of the data that are there', { timeout: patient }, async () => {
  const chance = async () => {
    const { node } = await ask<{ node: { pValue: number } }>(
      `{ node: linkCandidate(id: "${wish}", asOf: "${asOf}") { pValue } }`,
    )
    return node.pValue
  }
  const made = await chance()
  await change(graph, 'MATCH (s:Score {id: $id}) SET s.pValue = 0.125', { id: `score:${asOf}|${wish}` })
  expect(await chance()).toBe(0.125)
  const kim = (expects: number) => ({ by: 'Kim', expects })
  const [found] = await rows(graph, 'MATCH ()-[r:CROSS_LINK]->() RETURN r.id AS id ORDER BY id LIMIT 1')
  await dispute(graph, { statement: String(found?.id), reason: 'No' }, kim(0))
  await castVote(graph, { subject: wish, now: 5, later: 1, no: 0 }, kim(0))
  await decide(graph, { subject: wish, verdict: 'park', reason: 'Later' }, kim(0))
  // Nothing of that says anything of the areas.
  expect((await status()).fresh).toBe(true)
  expect(await chance()).toBe(0.125)
  await decide(graph, { subject: wish, verdict: 'adopt', reason: 'Now' }, kim(1))
  expect((await status()).fresh).toBe(false)
  expect(await chance()).toBe(made)
  expect(await score(graph, asOf)).toBe(true)
  expect((await status()).fresh).toBe(true)
  expect(await score(graph, asOf)).toBe(false)
  await decide(graph, { subject: wish, verdict: 'reopen', reason: 'Too early' }, kim(2))
  expect((await status()).fresh).toBe(false)
})

test('whoever lost the job stores nothing', { timeout: patient }, async () => {
  const slow = { holder: 'slow', asOf }
  expect(await takeScoring(graph, slow, { done: 0, of: 36 })).toBe(true)
  await change(graph, "MATCH (s:Score {id: 'score:job'}) SET s.heldUntil = '2020'")
  expect(await takeScoring(graph, { holder: 'another', asOf }, { done: 3, of: 36 })).toBe(true)
  const before = await graphHash(graph)
  const run = { asOf, at: '2026-11-28T00:00:00.000Z', dataVersion: 'x', changes: 0, version: 0, scores: 0 }
  await expect(storeScores(graph, slow, { run, scores: [] })).rejects.toMatchObject({ code: 'STALE' })
  expect(await graphHash(graph)).toBe(before)
  expect((await status()).running).toEqual({ done: 3, of: 36 })
  await change(graph, "MATCH (s:Score {id: 'score:job'}) DELETE s")
})

test('while another process is at it none begins, and the page sees how far it is', { timeout: patient }, async () => {
  await change(graph, 'MATCH (s:Score) DELETE s')
  expect(await takeScoring(graph, { holder: 'another', asOf }, { done: 3, of: 36 })).toBe(true)
  expect((await status()).running).toEqual({ done: 3, of: 36 })
  const hash = await graphHash(graph)
  expect(await score(graph, asOf)).toBe(false)
  // One that died holds it for a minute.
  await change(graph, "MATCH (s:Score {id: 'score:job'}) SET s.heldUntil = '2020'")
  expect(await score(graph, asOf)).toBe(true)
  expect(await graphHash(graph)).not.toBe(hash)
})

test('scores of the last dates asked for are kept, older ones go', { timeout: patient }, async () => {
  for (const date of ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01']) await score(graph, date)
  const dates = await rows(
    graph,
    "MATCH (s:Score) WHERE s.id <> 'score:job' RETURN DISTINCT s.asOf AS asOf ORDER BY asOf",
  )
  expect(dates.map((row) => row.asOf)).toEqual(['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01'])
})
