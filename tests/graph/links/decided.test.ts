import { type Graph, today } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker, type Edges, type Id } from '../../support/ask.ts'
import { change } from '../../support/cypher.ts'
import { seededGraph } from '../../support/graph.ts'

const wish = 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi'
const patient = 240_000

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
}, patient)
afterAll(async () => {
  // The next file wants the shipped data and nothing else.
  await change(graph, "MATCH ()-[r]->() WHERE r.sourceId STARTS WITH 'source:entered/' DELETE r")
  await change(
    graph,
    "MATCH (n) WHERE n:Decision OR n.id = 'load:entries' OR n.id STARTS WITH 'source:entered/' DELETE n",
  )
  await graph.close()
})

interface Candidate extends Id {
  state: string
  plannedByDecision: boolean
  why: { en: string }
  statements: { modality: string; source: { kind: string } }[]
  decision: { verdict: string; by: string; number: number } | null
  decisions: number
}

async function listed(section: string, rejected = false): Promise<Candidate[]> {
  const { linkCandidates } = await ask<{ linkCandidates: Edges<Candidate> }>(
    `{ linkCandidates(region: "territory:se221", kind: areas, section: ${section}, rejected: ${rejected}, first: 100) {
      edges { node { id state plannedByDecision why { en } statements { modality source { kind } } decisions decision { verdict by number } } } } }`,
  )
  return linkCandidates.edges.map(({ node }) => node)
}

async function decide(subject: string, verdict: string, expects: number) {
  return await ask(
    `mutation ($subject: ID!, $expects: Int!) {
      decide(input: { subject: $subject, verdict: ${verdict}, reason: "As discussed" }, by: "Kim", expects: $expects) { id } }`,
    { subject, expects },
  )
}

test(
  'what is rejected leaves the list, is still found when asked for, and comes back',
  { timeout: patient },
  async () => {
    const before = await listed('wished')
    expect(before.find(({ id }) => id === wish)).toMatchObject({ id: wish, decision: null, decisions: 0 })
    await decide(wish, 'reject', 0)
    expect(await listed('wished')).toEqual(before.filter(({ id }) => id !== wish))
    const all = await listed('wished', true)
    expect(all.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(all.find(({ id }) => id === wish)).toMatchObject({
      decisions: 1,
      decision: { verdict: 'reject', by: 'Kim', number: 1 },
    })
    await decide(wish, 'reopen', 1)
    expect((await listed('wished')).find(({ id }) => id === wish)).toMatchObject({ decisions: 2 })
  },
)

const standsIn = async (id: string, asOf: string | null = null) => {
  const { linkMatrix } = await ask<{ linkMatrix: { cells: (Id & { state: string })[] } }>(
    `query ($asOf: Date) {
      linkMatrix(region: "territory:se221", asOf: $asOf) { cells { id state plannedByDecision verdict score } } }`,
    { asOf },
  )
  return linkMatrix.cells.find((cell) => cell.id === id)
}

test(
  'an adopted pattern is planned by decision, stays among the patterns, and is no wish of a document',
  { timeout: patient },
  async () => {
    const [pattern] = await listed('pattern')
    const id = pattern?.id ?? ''
    const before = { id, state: 'pattern', plannedByDecision: false, verdict: null }
    expect(await standsIn(id)).toMatchObject(before)
    await decide(id, 'adopt', 0)
    expect(await standsIn(id)).toMatchObject({ id, state: 'planned', plannedByDecision: true, verdict: 'adopt' })
    expect((await listed('wished')).map((candidate) => candidate.id)).not.toContain(id)
    expect((await listed('pattern')).find((candidate) => candidate.id === id)).toMatchObject({
      ...{ state: 'planned', plannedByDecision: true, why: pattern?.why },
      statements: [{ modality: 'planned', source: { kind: 'entered' } }],
    })
    await decide(id, 'reopen', 1)
    expect(await standsIn(id)).toMatchObject(before)
  },
)

test('an adopted proposal keeps its document before the decision', { timeout: patient }, async () => {
  await decide(wish, 'adopt', 2)
  expect((await listed('wished')).find(({ id }) => id === wish)).toMatchObject({
    ...{ state: 'planned', plannedByDecision: true },
    statements: [
      { modality: 'proposed', source: { kind: 'document' } },
      { modality: 'planned', source: { kind: 'entered' } },
    ],
  })
  await decide(wish, 'reopen', 3)
})

test('a pair that a document plans itself is not planned by the decision', { timeout: patient }, async () => {
  const planned = 'areas|area:se221/2020-missions|area:se221/2020-tech'
  await decide(planned, 'adopt', 0)
  expect(await standsIn(planned)).toMatchObject({ state: 'planned', plannedByDecision: false, verdict: 'adopt' })
  await decide(planned, 'reopen', 1)
})

test('what is rejected today is not rejected on a day before', { timeout: patient }, async () => {
  const [pattern] = await listed('pattern')
  const id = pattern?.id ?? ''
  await decide(id, 'reject', pattern?.decisions ?? 0)
  const on = async (asOf: string) => {
    const { list, one } = await ask<{ list: Edges<Id>; one: object }>(
      `query ($id: ID!, $asOf: Date!) {
        list: linkCandidates(region: "territory:se221", kind: areas, section: pattern, asOf: $asOf, first: 100) { edges { node { id } } }
        one: linkCandidate(id: $id, asOf: $asOf) { decision { verdict } decisions } }`,
      { id, asOf },
    )
    const cell = await standsIn(id, asOf)
    return { listed: list.edges.some(({ node }) => node.id === id), one, cell }
  }
  const decisions = (pattern?.decisions ?? 0) + 1
  expect(await on('2026-11-25')).toMatchObject({
    ...{ listed: true, cell: { verdict: null } },
    one: { decision: null, decisions },
  })
  expect(await on(today())).toMatchObject({
    ...{ listed: false, cell: { verdict: 'reject' } },
    one: { decision: { verdict: 'reject' }, decisions },
  })
})
