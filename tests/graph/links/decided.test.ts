import type { Graph } from '@korskoppling/cypher'
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
  decision: { verdict: string; by: string; number: number } | null
  decisions: number
}

async function listed(section: string, rejected = false): Promise<Candidate[]> {
  const { linkCandidates } = await ask<{ linkCandidates: Edges<Candidate> }>(
    `{ linkCandidates(region: "territory:se221", kind: areas, section: ${section}, rejected: ${rejected}, first: 100) {
      edges { node { id decisions decision { verdict by number } } } } }`,
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
    expect(before.find(({ id }) => id === wish)).toEqual({ id: wish, decision: null, decisions: 0 })
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

test(
  'an adopted pattern is planned from then on, and a pattern again when that is taken back',
  { timeout: patient },
  async () => {
    const [pattern] = await listed('pattern')
    const id = pattern?.id ?? ''
    const state = async () => {
      const { linkMatrix } = await ask<{ linkMatrix: { cells: (Id & { state: string })[] } }>(
        '{ linkMatrix(region: "territory:se221") { cells { id state } } }',
      )
      return linkMatrix.cells.find((cell) => cell.id === id)?.state
    }
    expect(await state()).toBe('pattern')
    await decide(id, 'adopt', 0)
    expect(await state()).toBe('planned')
    expect((await listed('wished')).map((candidate) => candidate.id)).toContain(id)
    expect((await listed('pattern')).map((candidate) => candidate.id)).not.toContain(id)
    await decide(id, 'reopen', 1)
    expect(await state()).toBe('pattern')
  },
)
