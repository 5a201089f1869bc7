import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, asker, type Edges } from '../../support/ask.ts'
import { change } from '../../support/cypher.ts'
import { emptyGraph } from '../../support/graph.ts'
import { writeTiny } from '../../support/tiny-graph.ts'

const asOf = '2026-11-25'

/** One region with a pair in each state, and three others from whose portfolios a pattern can come. */
const lines = `
  home:Region -IN_COUNTRY-> se:Country
  home -PRIORITISES-> a:SpecialisationArea from 2020
  home -PRIORITISES-> b:SpecialisationArea from 2020
  home -PRIORITISES-> c:SpecialisationArea from 2020
  home -PRIORITISES-> d:SpecialisationArea from 2020
  home -PRIORITISES-> e:SpecialisationArea {"character":"horizontal"} from 2020
  home -PRIORITISES-> f:SpecialisationArea from 2020
  a1:SpecialisationArea -PART_OF-> a
  d1:SpecialisationArea -PART_OF-> d
  a -ABOUT_THEME-> ta:Theme inferred
  b -ABOUT_THEME-> tb:Theme inferred
  c -ABOUT_THEME-> tc:Theme inferred
  d -ABOUT_THEME-> td:Theme inferred
  e -ABOUT_THEME-> te:Theme inferred
  f -ABOUT_THEME-> tf:Theme inferred
  one:Region -PRIORITISES-> one-b:SpecialisationArea from 2020
  one -PRIORITISES-> one-d:SpecialisationArea from 2020
  one-b -ABOUT_THEME-> tb inferred
  one-d -ABOUT_THEME-> td inferred
  two:Region -PRIORITISES-> two-b:SpecialisationArea from 2020
  two -PRIORITISES-> two-d:SpecialisationArea from 2020
  two-b -ABOUT_THEME-> tb inferred
  two-d -ABOUT_THEME-> td inferred
  three:Region -PRIORITISES-> three-x:SpecialisationArea from 2020
  three-x -ABOUT_THEME-> tx:Theme inferred
  firm:Company -WORKS_ON-> a
  lab:University -WORKS_ON-> b
  shop:Company -WORKS_ON-> c
  yard:Company -WORKS_ON-> d
  yard -WORKS_ON-> e
  kickstart:Initiative -TARGETS-> a
  kickstart -TARGETS-> b
  kickstart -TARGETS-> c
  kickstart -TARGETS-> d
  kickstart -TARGETS-> e
  kickstart -TARGETS-> f planned
  bridge:Initiative -TARGETS-> a1
  bridge -TARGETS-> c
  a -CROSS_LINK-> b status realised
  a1 -CROSS_LINK-> d1 status realised
  a -CROSS_LINK-> d planned
  a -CROSS_LINK-> e status declared
  a -CROSS_LINK-> e planned, source other
  b -CROSS_LINK-> e planned
  b -CROSS_LINK-> c proposed
  c -CROSS_LINK-> d example
  c -CROSS_LINK-> f planned
  old:Initiative {"end": null} -TARGETS-> b on 2015
  old -TARGETS-> c on 2015
`

interface Cell {
  id: string
  state: string
  score: number | null
  statements: { modality: string }[]
}
const cells =
  '{ linkMatrix(region: "tiny/home", asOf: $asOf) { areas { area { id } depth resources } cells { id state score statements { modality } } } }'

let graph: Graph
let ask: Ask
beforeAll(async () => {
  graph = await emptyGraph()
  await writeTiny(graph, [{ prefix: 'tiny', lines }])
  ask = asker(graph)
})
afterAll(() => graph.close())

async function matrix(day = asOf) {
  const { linkMatrix } = await ask<{ linkMatrix: { cells: Cell[]; areas: { resources: number }[] } }>(
    `query ($asOf: Date) ${cells}`,
    { asOf: day },
  )
  const byPair = new Map(linkMatrix.cells.map((cell) => [cell.id.replaceAll('tiny/', '').replace('areas|', ''), cell]))
  return { ...linkMatrix, state: (pair: string) => byPair.get(pair)?.state, cell: (pair: string) => byPair.get(pair) }
}

describe('a pair of areas', () => {
  test.each([
    ['a|b', 'made'],
    // Planned itself, but two of their sub-areas do it.
    ['a|d', 'made'],
    ['a1|d1', 'made'],
    ['a|c', 'shared_initiative'],
    ['a|e', 'declared'],
    ['b|e', 'planned'],
    ['b|c', 'proposed'],
    ['b|d', 'pattern'],
    // An example makes nothing.
    ['c|d', 'no_sign'],
    ['c|f', 'planned'],
    // Everything that is planned for f covers every area.
    ['b|f', 'no_data'],
  ])('%s is %s', async (pair, state) => {
    expect((await matrix()).state(pair)).toBe(state)
  })

  test('keeps what is weaker beside the firmest, and an area is no pair with its own part', async () => {
    const { cell } = await matrix()
    expect(cell('a|e')?.statements.map(({ modality }) => modality)).toEqual(['stated', 'planned'])
    expect(cell('a|a1')).toBeUndefined()
    expect(cell('a|d')?.statements.map(({ modality }) => modality)).toEqual(['planned'])
  })

  test('stands as of a date: before there is a portfolio there are no pairs', async () => {
    expect((await matrix('2019-06-30')).cells).toEqual([])
  })
})

interface Candidate {
  id: string
  score: number | null
  noScore: { en: string } | null
  why: { en: string }
  joiningNone: { id: string }[]
  parts: { name: string; value: number }[]
  support: { both: number; of: number; regions: { id: string }[] } | null
  onBothSides: { id: string }[]
}

async function candidates(section: 'wished' | 'pattern') {
  const { linkCandidates } = await ask<{ linkCandidates: Edges<Candidate> }>(
    `{ linkCandidates(region: "tiny/home", kind: areas, section: ${section}, asOf: "${asOf}") { totalCount pageInfo { hasNextPage endCursor } edges { node {
      id score noScore { en } why { en } joiningNone { id } parts { name value } support { both of regions { id } } onBothSides { id } } } } }`,
  )
  return linkCandidates.edges.map(({ node }) => node)
}

describe('candidates', () => {
  test('wishes are apart from patterns, specific areas before horizontal ones', async () => {
    const ids = (found: Candidate[]) => found.map(({ id }) => id)
    expect(ids(await candidates('wished'))).toEqual([
      'areas|tiny/b|tiny/c',
      'areas|tiny/c|tiny/f',
      'areas|tiny/b|tiny/e',
    ])
    expect(ids(await candidates('pattern'))).toEqual(['areas|tiny/b|tiny/d'])
  })

  test('the score is φ̃ over the other portfolios times what is not bridged, worked out by hand', async () => {
    const [pair] = await candidates('pattern')
    // Two of three others have both themes, nobody has one alone: (2 + 3 · 2 / 3) / (2 + 3).
    expect(pair).toMatchObject({
      score: 4 / 5,
      parts: [
        { name: 'together_elsewhere', value: 4 / 5 },
        { name: 'not_bridged', value: 1 },
      ],
      support: { both: 2, of: 3, regions: [{ id: 'tiny/one' }, { id: 'tiny/two' }] },
      onBothSides: [],
    })
  })

  test('what has nothing on record has no score, and says so: that is no gap', async () => {
    const found = (await candidates('wished')).find(({ id }) => id === 'areas|tiny/c|tiny/f')
    expect(found).toMatchObject({
      ...{
        score: null,
        noScore: { en: 'Nothing is on record of one of the areas: evidence is missing, and no gap is shown.' },
      },
      parts: [{ name: 'together_elsewhere' }],
    })
    expect((await matrix()).cell('c|f')).toMatchObject({ state: 'planned', score: null })
  })

  test('who stands on both sides and joins no two in particular is named', async () => {
    const found = (await candidates('wished')).find(({ id }) => id === 'areas|tiny/b|tiny/c')
    expect(found?.onBothSides).toEqual([])
    expect(found?.joiningNone.map(({ id }) => id).toSorted()).toEqual(['tiny/kickstart', 'tiny/old'])
    expect(found?.why.en).toContain('here no organisation or initiative is recorded as joining just these two')
    expect(found?.why.en).toContain('kickstart stands on both sides, as in every area of the region')
    expect(found?.why.en).toContain('old on both sides may have ended')
  })

  test('an actor that covers every area by our reading alone still bridges two that it is stated on', async () => {
    await change(
      graph,
      `CREATE (n:Actor {id: 'tiny/wide', name: 'wide', lang: 'en', nameEn: 'wide', sourceIds: [], helix: []})
       WITH n UNWIND ['a', 'b', 'c', 'd', 'e', 'f'] AS name
       MATCH (x:SpecialisationArea {id: 'tiny/' + name})
       CREATE (n)-[:WORKS_ON {id: 'wide-' + name, modality: CASE WHEN name IN ['b', 'd'] THEN 'stated' ELSE 'inferred' END, basis: 'named', sourceId: 'tiny/source'}]->(x)`,
    )
    expect((await candidates('pattern'))[0]).toMatchObject({
      ...{ onBothSides: [{ id: 'tiny/wide' }], joiningNone: [{ id: 'tiny/kickstart' }] },
    })
    await change(graph, "MATCH (n:Actor {id: 'tiny/wide'})-[r]->() SET r.modality = 'stated'")
    expect((await candidates('pattern'))[0]).toMatchObject({
      ...{ onBothSides: [], joiningNone: [{ id: 'tiny/wide' }, { id: 'tiny/kickstart' }] },
    })
    await change(graph, "MATCH (n {id: 'tiny/wide'}) DETACH DELETE n")
  })

  test('who comes to work on both sides bridges them', async () => {
    await change(
      graph,
      `MATCH (x {id: 'tiny/lab'}), (d {id: 'tiny/d'})
       CREATE (x)-[:WORKS_ON {id: 'lab-d', modality: 'stated', basis: 'named', sourceId: 'tiny/source'}]->(d)`,
    )
    const [pair] = await candidates('pattern')
    // lab on both; lab and yard in all.
    expect(pair).toMatchObject({ score: (4 / 5) * (1 / 2), onBothSides: [{ id: 'tiny/lab' }] })
    await change(graph, `MATCH ()-[r {id: 'lab-d'}]->() DELETE r`)
  })
})
