import {
  type CouplingRow,
  couplingsAt,
  couplingsOfArea,
  couplingsOfTerritory,
  type Graph,
  readTargeting,
} from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'

const asOf = '2026-11-25'

function states(couplings: readonly CouplingRow[]): Record<string, string> {
  return Object.fromEntries(couplings.map(({ id, state }) => [id.replaceAll(/area:[\w-]+\//g, ''), state]))
}

describe('on the shipped data', () => {
  let graph: Graph
  let couplings: CouplingRow[]
  beforeAll(async () => {
    graph = await seededGraph()
    couplings = await couplingsAt(graph, asOf)
  })
  afterAll(() => graph.close())

  test('Start has its four numbers', () => {
    const count = (state: string) => couplings.filter((row) => row.state === state).length
    expect(['made', 'declared', 'wished_with_initiative', 'wished'].map(count)).toEqual([30, 31, 5, 56])
  })

  test('Blekinge wishes for more than it has', () => {
    expect(states(couplingsOfTerritory(couplings, 'territory:se221'))).toMatchObject({
      '2020-cybersakerhet|2020-marin-teknik': 'made',
      // Its own statement is planned, but these two of its sub-areas do it.
      '2020-smart-industri|2020-tech': 'made',
      '2020-ai|2020-formningsteknologi': 'wished',
      '2020-missions|2020-smart-industri': 'wished',
      '2020-missions|2020-tech': 'wished',
    })
  })

  test('a pair that only its sub-areas make says what is said of itself and what makes it', () => {
    const pair = couplings.find(({ id }) => id.endsWith('2020-smart-industri|area:se221/2020-tech'))
    expect(pair?.modality).toBe('planned')
    expect(pair?.realisedBy[0]).toContain('2020-cybersakerhet|area:se221/2020-marin-teknik')
  })

  test('an area’s couplings lead with what it lacks', () => {
    const order = couplingsOfArea(couplings, 'area:se221/2020-smart-industri').map(({ state }) => state)
    expect(order).toEqual(['wished', 'made'])
  })

  test('the order is total and each pair there once, lower id first', () => {
    expect(new Set(couplings.map(({ id }) => id)).size).toBe(couplings.length)
    expect(couplings.every(({ a, b, id }) => a < b && id === `${a}|${b}`)).toBe(true)
  })
})

describe('on a graph of its own', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await emptyGraph()
    await change(
      graph,
      `CREATE (t:Territory:Region {id: 't', name: 'T'})
       FOREACH (id IN ['a', 'b', 'c'] | CREATE (t)-[:PRIORITISES {modality: 'stated', sourceId: 's'}]->(:SpecialisationArea {id: id, name: id, level: 1}))
       WITH t MATCH (a {id: 'a'}), (b {id: 'b'}), (c {id: 'c'})
       CREATE (x:SpecialisationArea {id: 'x', name: 'x', level: 2})-[:PART_OF {modality: 'stated', sourceId: 's'}]->(a),
              (y:SpecialisationArea {id: 'y', name: 'y', level: 2})-[:PART_OF {modality: 'stated', sourceId: 's'}]->(b),
              (a)-[:CROSS_LINK {id: 'ab', modality: 'planned', sourceId: 's'}]->(b),
              (a)-[:CROSS_LINK {id: 'ac', modality: 'example', sourceId: 's'}]->(c),
              (b)-[:CROSS_LINK {id: 'bc', modality: 'stated', status: 'declared', sourceId: 's', validTo: '2020'}]->(c)`,
    )
  })
  afterAll(() => graph.close())

  const now = async (at = asOf) => states(await couplingsAt(graph, at))

  test('an example makes no pair; what is over makes none', async () => {
    expect(await now()).toEqual({ 'a|b': 'wished' })
    expect(await now('2020-12-31')).toEqual({ 'a|b': 'wished', 'b|c': 'declared' })
  })

  test('an initiative on sub-areas of both is a sign, one on every column is none', async () => {
    await change(
      graph,
      `MATCH (x {id: 'x'}), (y {id: 'y'})
       CREATE (i:Initiative {id: 'i', name: 'i', start: '2024', end: '2026'})
       CREATE (i)-[:TARGETS {id: 'ix', modality: 'stated', sourceId: 's'}]->(x), (i)-[:TARGETS {id: 'iy', modality: 'stated', sourceId: 's'}]->(y)`,
    )
    expect(await now()).toEqual({ 'a|b': 'wished_with_initiative' })
    const [tied] = await couplingsAt(graph, asOf)
    expect(tied).toMatchObject({ initiativeIds: ['i'] })
    const pairs = [{ id: 'a|b', a: 'a', b: 'b', initiatives: ['i'] }]
    expect(await graph.read(readTargeting, { pairs, asOf })).toEqual([{ id: 'a|b', statementIds: ['ix', 'iy'] }])
    expect(await now('2027-01-01')).toEqual({ 'a|b': 'wished' })
    await change(
      graph,
      `MATCH (i {id: 'i'}), (c {id: 'c'}) CREATE (i)-[:TARGETS {modality: 'planned', sourceId: 's'}]->(c)`,
    )
    expect(await now()).toEqual({ 'a|b': 'wished' })
  })

  test('a cross-link between sub-areas makes the pair only when it is realised and they are stated to be parts', async () => {
    await change(
      graph,
      `MATCH (x {id: 'x'}), (y {id: 'y'}) CREATE (x)-[:CROSS_LINK {id: 'xy', modality: 'stated', status: 'declared', sourceId: 's'}]->(y)`,
    )
    expect(await now()).toEqual({ 'x|y': 'declared', 'a|b': 'wished' })
    await change(graph, `MATCH ()-[r {id: 'xy'}]->() SET r.status = 'realised'`)
    expect(await now()).toEqual({ 'a|b': 'made', 'x|y': 'made' })
    await change(graph, `MATCH ({id: 'x'})-[r:PART_OF]->() SET r.modality = 'inferred'`)
    expect(await now()).toEqual({ 'x|y': 'made', 'a|b': 'wished' })
  })
})
