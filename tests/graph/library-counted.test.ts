import { prepareQuestion } from '@korskoppling/api'
import { couplingsAt, type Graph, library, type Value } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rows } from '../support/cypher.ts'
import { seededGraph } from '../support/graph.ts'

/** Questions whose rows were counted in the files of `seed/data` with grep, cut and sort; each test says how. */

const asOf = '2026-11-25'

let graph: Graph
beforeAll(async () => {
  graph = await seededGraph()
}, 240_000)
afterAll(() => graph.close())

test('19 measures under a bottleneck have nobody to carry them out, and five without a bottleneck', async () => {
  // relations/HAS_MEASURE.jsonl has 28 lines from strategy:se221/2020, all from 2020 on; CARRIED_BY.jsonl has four
  // lines, from b1-m1, b1-m3, b1-m4 and b5-m2. MITIGATES.jsonl has no line from o1 to o5.
  const found = await answer('actors/measures-without-carrier', { region: 'territory:se221' })
  const measures = found.map((row) => idOf(row.measure))
  expect(new Set(measures).size).toBe(28 - 4)
  for (const carried of ['b1-m1', 'b1-m3', 'b1-m4', 'b5-m2']) expect(measures).not.toContain(`measure:se221/${carried}`)
  const withoutBottleneck = found.filter((row) => row.bottleneck === null).map((row) => idOf(row.measure))
  expect(withoutBottleneck).toEqual(['o1', 'o2', 'o3', 'o4', 'o5'].map((name) => `measure:se221/${name}`))
})

test('nine clusters sit in the board of Clusters of Sweden', async () => {
  // MEMBER_OF.jsonl: lines to actor:clusters-of-sweden with a role that begins with "board", distinct `from`. Of these
  // agrovast has no line in WORKS_ON.jsonl and RESPONSIBLE_FOR.jsonl; those of mobile-heights are all inferred.
  const found = await answer('actors/board-and-areas', { body: 'actor:clusters-of-sweden' })
  const names =
    'agrovast automation-region bron-innovation jarnvagsklustret mobile-heights paper-province smart-textiles'
  const members = `${names} techtank uppsala-bio`.split(' ').map((name) => `actor:${name}`)
  expect(found.map((row) => idOf(row.member)).toSorted()).toEqual(members)
  const without = found.filter((row) => things.parse(row.areas).length === 0)
  expect(without.map((row) => idOf(row.member)).toSorted()).toEqual(['actor:agrovast', 'actor:mobile-heights'])
})

test('four clusters are tied to no area and no place', async () => {
  // Ids of nodes/Actor/Cluster.jsonl that are no `from` in WORKS_ON, RESPONSIBLE_FOR and LOCATED_IN.jsonl.
  const found = await answer('coverage/actors-without-area-or-place', { kind: 'Cluster' })
  expect(found.map((row) => idOf(row.actor)).toSorted()).toEqual([
    'actor:circular-packaging-cluster',
    'actor:maritime-development-center',
    'actor:sams',
    'actor:svenskt-marintekniskt-forum',
  ])
})

test('five actors are stated to work on two or more areas of Blekinge', async () => {
  // Stated lines of WORKS_ON.jsonl to the three areas of 2020 and what PART_OF.jsonl states to be part of them, without
  // a `validTo` that has passed (the big-data profile of 2020), distinct pairs counted by actor. Techtank's third is of
  // the portfolio of 2019.
  const given = { region: 'territory:se221', atLeast: 2, kind: 'Actor', sure: 'stated' }
  const found = await answer('bridges/bridging-actors', given)
  expect(found.map((row) => [idOf(row.actor), row.count])).toEqual([
    ['actor:blekinge-tekniska-hogskola', 9],
    ['actor:blue-science-park', 3],
    ['actor:nkt', 2],
    ['actor:saab-kockums', 2],
    ['actor:techtank', 2],
  ])
})

test('three things lead to I3, two of them by two sources', async () => {
  // STEPPING_STONE_TO.jsonl: five lines to fund:i3, from three; PART_OF.jsonl: what is part of I3 is no `to` there.
  const found = await answer('funding/stepping-stones', { instrument: 'fund:i3' })
  expect(
    found.map((row) => [idOf(row.from), row.steps, z.array(z.unknown()).parse(row.saidBy).length]).toSorted(),
  ).toEqual([
    ['actor:vanguard-initiative', 1, 2],
    ['initiative:s3-platform', 1, 2],
    ['initiative:tematiska', 1, 1],
  ])
})

test('2,986 statements are not stated, of 52 types and degrees', async () => {
  // Lines of relations/*.jsonl without "modality": "stated"; distinct pairs of file and modality among them.
  const found = await answer('evidence/less-sure', {})
  expect(found).toHaveLength(52)
  expect(found.reduce((sum, row) => sum + Number(row.statements), 0)).toBe(2986)
})

test('four wishes of Blekinge are not made, and the national list is that of the couplings', async () => {
  // CROSS_LINK.jsonl has six pairs of area:se221/… without a stated line. Smart industry–tech is made by cybersecurity
  // and marine technology, a part of each; naval defence–offshore energy shares marine-technology-center-of-sweden.
  const found = await answer('bridges/wishes-not-made', {})
  const pairs = found.map((row) => [idOf(row.area), idOf(row.other)].join('|'))
  expect(pairs.filter((pair) => pair.includes('area:se221/')).toSorted()).toEqual([
    'area:se221/2019-materialbearbetning|area:se221/2020-marin-teknik',
    'area:se221/2020-ai|area:se221/2020-formningsteknologi',
    'area:se221/2020-missions|area:se221/2020-smart-industri',
    'area:se221/2020-missions|area:se221/2020-tech',
  ])
  const wished = (await couplingsAt(graph, asOf)).filter(({ state }) => state === 'wished')
  expect(pairs.toSorted()).toEqual(wished.map(({ id }) => id).toSorted())
})

test('of two amounts for FutureMat the newest counts, and the other stands beside', async () => {
  // FUNDED_BY.jsonl: from initiative:future-materials to initiative:norsk-katapult 30,000,000 NOK of 2020 and 21,000,000
  // NOK of 2017-10; no other line of an initiative on the areas of Agder to norsk-katapult.
  const given = { region: 'territory:no092', currency: 'NOK' }
  const [first] = await answer('funding/amounts-by-funder', given)
  const row = z
    .object({ amount: z.number(), otherAmounts: z.array(z.object({ properties: z.looseObject({}) })) })
    .parse(first)
  expect([idOf(first?.funder), row.amount]).toEqual(['initiative:norsk-katapult', 30_000_000])
  expect(row.otherAmounts.map(({ properties }) => [Number(properties.amount), properties.sourceId])).toEqual([
    [21_000_000, 'source:nrk-katapult'],
  ])
  // On a day before the newer one was said, the older one is what is known.
  const [earlier] = await answer('funding/amounts-by-funder', given, '2018-06-30')
  expect(earlier).toMatchObject({ amount: 21_000_000, otherAmounts: [] })
})

test('an initiative that sources target later, or as an example only, is not counted before', async () => {
  const on = async (day: string) => {
    const found = await answer('change/initiatives-started', { country: 'territory:se', from: 1950, to: 2026 }, day)
    return found.reduce((sum, row) => sum + Number(row.initiatives), 0)
  }
  const [now, earlier] = [await on(asOf), await on('2015-01-01')]
  expect(earlier).toBeGreaterThan(0)
  expect(earlier).toBeLessThan(now)
})

describe('where also what is less sure is asked for, it is told apart', () => {
  const asking = library.filter(({ parameters }) => parameters.some(({ name }) => name === 'sure'))

  test.each(asking.map(({ id, example }) => [id, example] as const))('%s', async (id, { asOf: day, ...example }) => {
    const any = await answer(id, { ...example, sure: 'any' }, typeof day === 'string' ? day : asOf)
    for (const row of any) expect(row).toHaveProperty('lessSure')
  })

  test.each([
    ['coverage/roles-by-area', { region: 'territory:se221' }],
    ['bridges/shared-actors', { region: 'territory:se125' }],
  ])('%s: what is left without it is what is stated', async (id, given) => {
    const any = await answer(id, { ...given, sure: 'any' })
    const stated = await answer(id, { ...given, sure: 'stated' })
    expect(any.map((row) => Number(row.actors) - Number(row.lessSure))).toEqual(stated.map((row) => row.actors))
    expect(any.some((row) => Number(row.lessSure) > 0)).toBe(true)
    expect(stated.every((row) => row.lessSure === 0)).toBe(true)
  })
})

const thing = z.object({ properties: z.object({ id: z.string() }) })
const things = z.array(thing)

function idOf(value: unknown): string {
  return thing.parse(value).properties.id
}

async function answer(id: string, parameters: Record<string, Value>, day = asOf): Promise<Record<string, unknown>[]> {
  const prepared = await prepareQuestion(graph, { id, parameters, asOf: day })
  return await rows(graph, prepared.statement, prepared.parameters)
}
