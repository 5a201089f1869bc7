import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, asker, type Id } from '../support/ask.ts'
import { seededGraph } from '../support/graph.ts'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await seededGraph()
  ask = asker(graph)
})
afterAll(() => graph.close())

interface Column {
  area: Id & { name: string; territory: unknown }
}
const areas = (columns: Column[]) => columns.map(({ area }) => area.name)

test('Blekinge has three areas in 2019 and three others since 2020, in one answer', async () => {
  const { region } = await ask<{ region: Record<'a' | 'b' | 'now', Column[]> }>(`{ region(id: "territory:se221") {
    name nutsCode population country { name } a: columns(asOf: "2019-06-30") { ...c } b: columns(asOf: "2020-06-30") { ...c } now: columns { ...c }
  } } fragment c on Column { basis undated validFrom area { id name level territory { id } } }`)
  expect(region).toMatchObject({ name: 'Blekinge', nutsCode: 'SE221', country: { name: 'Sverige' } })
  expect(areas(region.a)).toEqual(['ICT', 'Digitalisering', 'Materialbearbetning'])
  expect(areas(region.b)).toHaveLength(3)
  expect(areas(region.b).join(' ')).toMatch(/Smart industri.*Tech.*Missions/)
  expect(areas(region.now)).toEqual(areas(region.b))
  for (const { area } of [...region.a, ...region.b]) expect(area.territory).toEqual({ id: 'territory:se221' })
})

test('an area says who works on it and what it wishes for', async () => {
  const { node } = await ask<{
    node: { helix: unknown; couplings: Coupling[] }
  }>(`{ node(id: "area:se221/2020-tech") { ... on SpecialisationArea {
    helix(asOf: "2026-11-25") couplings(asOf: "2026-11-25") { state modality a { id } b { id } statements { id modality } territories { id } }
  } } }`)
  expect(node.helix).toEqual(['academia', 'industry', 'government'])
  const states = node.couplings.map(({ state }) => state)
  expect(states.toSorted().at(-1)).toBe(states[0])
  for (const coupling of node.couplings) {
    expect([coupling.a.id, coupling.b.id]).toContain('area:se221/2020-tech')
    expect(coupling.statements.length).toBeGreaterThan(0)
  }
})

test('regions are those in force, by country when asked', async () => {
  const { all, norway } = await ask<{ all: Id[]; norway: { country: Id }[] }>(
    '{ all: regions(asOf: "2026-11-25") { id kind end } norway: regions(country: "territory:no", asOf: "2026-11-25") { id country { id } } }',
  )
  expect(all.length).toBe(36)
  expect(norway.length).toBeGreaterThan(10)
  expect(norway.length).toBeLessThan(all.length)
  for (const region of norway) expect(region.country.id).toBe('territory:no')
})

test('what Explore opens with: columns, their sub-areas and actors, at most sixty, always the same', async () => {
  const query = `{ opening(territory: "territory:se221", asOf: "2026-11-25") {
    nodes { id label ... on SpecialisationArea { level } } statements { id from { id } to { id } } unfetchedTotals { id count }
  } }`
  const { opening } = await ask<{ opening: Picture }>(query)
  const ids = opening.nodes.map(({ id }) => id)
  expect(ids.length).toBeLessThanOrEqual(60)
  expect(ids).toEqual(
    expect.arrayContaining(['area:se221/2020-tech', 'area:se221/2020-formningsteknologi', 'actor:techtank']),
  )
  expect(new Set(opening.nodes.map(({ label }) => label))).toEqual(
    new Set(['Territory', 'SpecialisationArea', 'Actor']),
  )
  for (const { from, to } of opening.statements) expect(ids).toEqual(expect.arrayContaining([from.id, to.id]))
  expect(await ask(query)).toEqual({ opening })
  const { opening: past } = await ask<{ opening: Picture }>(
    '{ opening(territory: "territory:se221", asOf: "2019-06-30", first: 10) { nodes { id } } }',
  )
  expect(past.nodes.length).toBeLessThanOrEqual(10)
  expect(JSON.stringify(past)).not.toContain('2020-')
})

test('every region opens', async () => {
  const { regions } = await ask<{ regions: Id[] }>('{ regions { id } }')
  for (const { id } of regions) {
    const { opening } = await ask<{ opening: Picture }>(
      'query ($id: ID!) { opening(territory: $id) { nodes { id } } }',
      { id },
    )
    expect(opening.nodes[0]).toEqual({ id })
    expect(opening.nodes.length).toBeLessThanOrEqual(60)
  }
})

interface Coupling {
  state: string
  a: Id
  b: Id
  statements: Id[]
}

interface Picture {
  nodes: (Id & { label: string })[]
  statements: { from: Id; to: Id }[]
}
