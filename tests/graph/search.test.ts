import { readFileSync } from 'node:fs'
import { applySchema, type Graph, search } from '@korskoppling/cypher'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'

const ids = async (graph: Graph, text: string) => (await search(graph, { text })).hits.map(({ id }) => id)

describe('on the shipped data', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await seededGraph()
  })
  afterAll(() => graph.close())

  test.each(['tromso', 'Tromsø', 'tromsø*', 'TROMSØ', 'Tromso\u0338'])(
    '%s finds Tromsø kommune first',
    async (text) => {
      expect((await ids(graph, text))[0]).toBe('actor:tromso-kommune')
    },
  )

  test.each(['orebro', 'orebro*', 'Örebro', 'örebro*', 'ørebr'])('%s finds Örebro first', async (text) => {
    expect((await ids(graph, text))[0]).toBe('territory:se124')
  })

  test.each([
    ['formningsteknologi', 'area:se221/2020-formningsteknologi'],
    ['formningstek', 'area:se221/2020-formningsteknologi'],
    ['skog', 'area:se321/2019-skog'],
    ['blekinge tekniska', 'actor:blekinge-tekniska-hogskola'],
    ['Senter for', 'actor:senter-for-innovasjonsforskning'],
  ])('%s finds first what it names', async (text, id) => {
    expect((await ids(graph, text))[0]).toBe(id)
  })

  test('a beginning finds what goes on, a part of a word comes last', async () => {
    const { hits } = await search(graph, { text: '*energi', labels: ['SpecialisationArea'], first: 100 })
    const ranks = hits.map(({ snippet }) => {
      if (snippet === 'Energi') return 0
      return /\benergi/i.test(snippet) ? 1 : 2
    })
    expect(ranks).toEqual(ranks.toSorted())
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]))
  })

  test.each([
    ['livsmedel', 'theme:foo', 'nameSv'],
    ['sjømat', 'theme:aqu', 'nameNb'],
  ])('%s finds its theme by the name in that language', async (text, id, matched) => {
    const { hits } = await search(graph, { text, labels: ['Theme'] })
    expect(hits[0]).toMatchObject({ id, label: 'Theme', matched })
  })

  test('a misspelt word gets the nearest spelling', async () => {
    const result = await search(graph, { text: 'formningstecknologi' })
    expect(result).toMatchObject({ hits: [], hint: 'nothing_found' })
    expect(result.nearest[0]).toBe('Formningsteknologi')
    expect((await search(graph, { text: 'Örebor' })).nearest[0]).toBe('Örebro')
  })

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['(', 'signs_only'],
    ['*', 'signs_only'],
    ['xqzzyvw', 'nothing_found'],
  ])('%s gives no hit and says why', async (text, hint) => {
    expect(await search(graph, { text })).toMatchObject({ hits: [], totalCount: 0, hint })
  })

  test('within a territory: what is placed there, chosen by it or part of what it chose', async () => {
    const within = async (text: string, territory: string) =>
      (await search(graph, { text, territory, first: 100 })).hits.map(({ id }) => id)
    expect(await within('tech', 'territory:se221')).toContain('area:se221/2020-tech')
    expect(await within('formningsteknologi', 'territory:se221')).toContain('area:se221/2020-formningsteknologi')
    expect(await within('blekinge tekniska', 'territory:se221')).toContain('actor:blekinge-tekniska-hogskola')
    expect(await within('blekinge tekniska', 'territory:se232')).toEqual([])
  })

  test('pages hold each hit once, in one order, also when something new is found between them', async () => {
    const all = (await search(graph, { text: 'region', first: 60 })).hits.map(({ id }) => id)
    const first = await search(graph, { text: 'region', first: 30 })
    await change(graph, `CREATE (:Actor {id: 'actor:test-new', name: 'Region', lang: 'sv'})`)
    const second = await search(graph, { text: 'region', first: 30, after: first.hits.at(-1)?.cursor })
    await change(graph, `MATCH (n:Actor {id: 'actor:test-new'}) DELETE n`)
    expect([...first.hits, ...second.hits].map(({ id }) => id)).toEqual(all)
    expect(first.hasNextPage).toBe(true)
    expect(second.totalCount).toBe(first.totalCount + 1)
  })

  test('a malformed cursor and a page out of range are told as such', async () => {
    await expect(search(graph, { text: 'region', after: '%%%' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
    await expect(search(graph, { text: 'region', first: 1e6 })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  test('no text is an error', async () => {
    const signs = Array.from('aåz09 +-&|!(){}[]^"~*?:\\/.,_\'\u0000\u0301😀')
    const unit = fc.constantFrom(...signs, 'AND ', ' OR ', 'NOT ', ' TO ')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 30 }), async (text) => {
        await search(graph, { text, first: 1 })
      }),
      { numRuns: 150 },
    )
  }, 240_000)
})

describe('on names full of signs', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await emptyGraph()
    await applySchema(graph)
    await change(graph, readFileSync('tests/cases/sea-02.setup.cypher', 'utf8').replace(/;\s*$/, ''))
    await change(graph, `CREATE (:Actor {id: 'actor:bird', name: 'Ærfugl'})`)
  })
  afterAll(() => graph.close())

  test.each([
    ['R&D / Innovation', 'R&D / Innovation: Syd'],
    ['Syd:', 'R&D / Innovation: Syd'],
    ['C++', 'C++ User Group (Karlskrona)'],
    ['"Blue', '"Blue" Science Park'],
    ['AND', 'AND NOT'],
    ['tb-', 'tb-labbet'],
    ['aerfugl', 'Ærfugl'],
    ['ærf*', 'Ærfugl'],
  ])('%s finds %s first', async (text, name) => {
    expect((await search(graph, { text })).hits[0]?.snippet).toBe(name)
  })

  test.each(['(', '*', '\\', '!', '/', '"'])('%s alone says what to type and gives no thing', async (text) => {
    expect(await search(graph, { text })).toMatchObject({ hits: [], hint: 'signs_only' })
  })

  test.each(['OR', '[a TO', 'a AND', 'name:x', '/tb/', '*:*'])('%s is text like any other', async (text) => {
    expect((await search(graph, { text })).totalCount).toBeLessThan(3)
  })
})
