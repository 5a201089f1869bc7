import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setUp } from '../support/cases.ts'
import { runCommand } from '../support/command.ts'
import { recordsOf } from '../support/csv.ts'
import { change, rows } from '../support/cypher.ts'
import { emptyGraph, seededGraph } from '../support/graph.ts'
import { served, type Served } from '../support/served.ts'
import { workFolder } from '../support/worker.ts'
import { elementsOf, parseXml } from '../support/xml.ts'

const asOf = '2026-11-25'
const ids = ['actor:klu', 'area:a', 'actor:rad', 'actor:nobody']

interface Saved {
  format: string
  version: number
  asOf: string
  missing: string[]
  things: Record<string, unknown>[]
  statements: Record<string, unknown>[]
  sources: Record<string, unknown>[]
  log?: unknown
}

async function exported(server: Served, format: string, body: object) {
  return await server.inject({ method: 'POST', url: `/export.${format}`, payload: body })
}

describe('parallel statements and a loop (case cnv-01)', () => {
  let graph: Graph
  let server: Served
  beforeAll(async () => {
    graph = await emptyGraph()
    await setUp(graph, 'cnv-01')
    server = await served(graph)
  })
  afterAll(async () => {
    await server.close()
    await graph.close()
  })

  test('CSV keeps each source’s own statement on a line of its own', async () => {
    const response = await exported(server, 'csv', { ids, asOf })
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="korskoppling-${asOf}.csv"`,
    })
    const found = recordsOf(response.body)
    expect(found.map(({ from, to, modality, sourceId, locator }) => [from, to, modality, sourceId, locator])).toEqual([
      ['actor:rad', 'actor:rad', 'stated', 'source:1', '4'],
      ['actor:klu', 'area:a', 'stated', 'source:1', '1'],
      ['actor:klu', 'area:a', 'planned', 'source:2', '2'],
      ['actor:klu', 'area:a', 'stated', 'source:3', '3'],
    ])
    expect(found.every(({ day }) => day === asOf)).toBe(true)
    expect(found[1]).toMatchObject({ fromName: 'Provklustret', fromLabel: 'Actor', toName: 'A', sourceTitle: '1' })
  })

  test('GraphML keeps them apart by their ids', async () => {
    const document = parseXml((await exported(server, 'graphml', { ids, asOf })).body)
    expect(document.name).toBe('graphml')
    expect(elementsOf(document, 'node').map(({ attributes }) => attributes.id)).toEqual(ids.slice(0, 3))
    const edges = elementsOf(document, 'edge').map(({ attributes }) => attributes)
    expect(edges).toHaveLength(4)
    expect(new Set(edges.map(({ id }) => id)).size).toBe(4)
    expect(edges.filter(({ source, target }) => source === target)).toHaveLength(1)
  })

  test('JSON holds everything as stored, and the log as the page gave it', async () => {
    const log = { steps: [{ type: 'add', ids: ['é😀', '</script>'] }], at: 1 }
    const saved = (await exported(server, 'json', { ids, asOf, log })).json<Saved>()
    expect(saved).toMatchObject({
      format: 'korskoppling.exploration',
      version: 1,
      asOf,
      missing: ['actor:nobody'],
      log,
    })
    expect(saved.things.map(({ id }) => id)).toEqual(ids.slice(0, 3))
    expect(saved.things[0]).toEqual({ id: 'actor:klu', label: 'Actor', kind: 'Cluster', name: 'Provklustret' })
    expect(saved.statements).toHaveLength(4)
    expect(saved.sources.map(({ title }) => title)).toEqual(['1', '2', '3'])
    expect((await exported(server, 'json', { ids, asOf })).json<Saved>()).not.toHaveProperty('log')
  })

  test('what is wrong is refused before there is a file', async () => {
    const codes = async (body: object) => {
      const response = await exported(server, 'csv', body)
      return [response.statusCode, response.json<{ code: string }>().code]
    }
    expect(await codes({ ids: [] })).toEqual([400, 'BAD_INPUT'])
    expect(await codes({ ids, asOf: '2019-02-31' })).toEqual([400, 'BAD_INPUT'])
    expect(await codes({ ids, format: 'xlsx' })).toEqual([400, 'BAD_INPUT'])
    expect((await server.inject({ method: 'GET', url: '/export.csv' })).statusCode).toBe(405)
  })
})

describe('texts that begin like a formula (case csv-02) and letters that XML has not', () => {
  let graph: Graph
  let server: Served
  const texts = [
    '=HYPERLINK("http://x.invalid";"Klicka")',
    '+46 prov',
    '-5 % mål',
    '@SUM(A1)',
    '\t=1+1',
    'a\u0001b <&> "c"',
  ]
  const all = texts.map((_, index) => `init:f${index}`)
  beforeAll(async () => {
    graph = await emptyGraph()
    await change(
      graph,
      `UNWIND range(0, size($texts) - 1) AS i
       CREATE (:Initiative {id: 'init:f' + i, name: $texts[i], budget: -12.5, altNames: ['x', 'y']})`,
      { texts },
    )
    server = await served(graph)
  })
  afterAll(async () => {
    await server.close()
    await graph.close()
  })

  test('cannot run in a CSV, and one apostrophe less is the text again; numbers stay numbers', async () => {
    const { body } = await exported(server, 'csv', { ids: all, table: 'things' })
    const found = recordsOf(body)
    expect(found.slice(0, 5).map(({ name }) => name)).toEqual(texts.slice(0, 5).map((text) => `'${text}`))
    expect(found.map(({ budget }) => budget)).toEqual(texts.map(() => '-12.5'))
    expect(found.every(({ altNames }) => altNames === 'x; y')).toBe(true)
  })

  test('a spreadsheet gets its mark, semicolons and decimal comma', async () => {
    const { body } = await exported(server, 'csv', { ids: all, table: 'things', form: 'spreadsheet' })
    expect(body.startsWith('\uFEFFday;id;label;kind;')).toBe(true)
    expect(recordsOf(body, ';').map(({ budget }) => budget)).toEqual(texts.map(() => '-12,5'))
  })

  test('are the same in GraphML and JSON, save what XML cannot hold', async () => {
    const document = parseXml((await exported(server, 'graphml', { ids: all })).body)
    const key = elementsOf(document, 'key').find(({ attributes }) => attributes['attr.name'] === 'name')?.attributes.id
    const names = elementsOf(document, 'data').filter(({ attributes }) => attributes.key === key)
    expect(names.map(({ text }) => text)).toEqual(texts.map((text) => text.replace('\u0001', '\uFFFD')))
    const saved = (await exported(server, 'json', { ids: all })).json<Saved>()
    expect(saved.things.map(({ name }) => name)).toEqual(texts)
  })
})

describe('a day is a day in every zone (case sea-05)', () => {
  let graph: Graph
  let server: Served
  const areas = ['region:prov', 'area:old', 'area:new', 'area:year']
  beforeAll(async () => {
    graph = await emptyGraph()
    await setUp(graph, 'sea-05')
    server = await served(graph)
  })
  afterAll(async () => {
    await server.close()
    await graph.close()
  })

  test('the list that begins on 2019-02-13 is in the file of that day, and its date as it was written', async () => {
    const response = await exported(server, 'csv', { ids: areas, asOf: '2019-02-13' })
    expect(response.headers['content-disposition']).toContain('korskoppling-2019-02-13.csv')
    const found = recordsOf(response.body).map(({ day, to, validFrom }) => [day, to, validFrom])
    expect(found).toEqual([
      ['2019-02-13', 'area:new', '2019-02-13'],
      ['2019-02-13', 'area:year', '2019'],
    ])
    const before = recordsOf((await exported(server, 'csv', { ids: areas, asOf: '2019-02-12' })).body)
    expect(before.map(({ to, validTo }) => [to, validTo])).toEqual([
      ['area:old', '2019-02-12'],
      ['area:year', ''],
    ])
  })

  test.each(['Pacific/Auckland', 'America/New_York', 'Europe/Stockholm'])(
    'also where the clock is that of %s',
    async (zone) => {
      const before = process.env.TZ
      process.env.TZ = zone
      try {
        const options = ['export', '--ids', areas.join(','), '--as-of', '2019-02-13']
        const files = await Promise.all(
          ['csv', 'graphml', 'json'].map((format) => runCommand('korskoppling', [...options, '--format', format])),
        )
        for (const { code, out } of files) {
          expect(code).toBe(0)
          expect(out).toContain('2019-02-13')
          expect(out).not.toMatch(/2019-02-1[24]|T\d\d:\d\d/)
        }
      } finally {
        process.env.TZ = before
        if (before === undefined) delete process.env.TZ
      }
    },
  )
})

describe('a whole region of the shipped data', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await seededGraph()
  })
  afterAll(() => graph.close())
  const command = (...options: string[]) => runCommand('korskoppling', ['export', '--as-of', asOf, ...options])

  test('the command line writes what the server writes', async () => {
    const server = await served(graph)
    const some = ['area:se221/2020-tech', 'actor:techtank']
    for (const format of ['csv', 'graphml', 'json']) {
      const { code, out } = await command('--ids', some.join(','), '--format', format)
      expect([code, out]).toEqual([0, (await exported(server, format, { ids: some, asOf })).body])
    }
    await server.close()
  })

  test('every statement has source and how sure; an unknown id is a failure that names it', async () => {
    const { code, out, err } = await command('--region', 'territory:se221', '--ids', 'actor:nobody')
    expect([code, err]).toEqual([1, expect.stringContaining('not in the graph: actor:nobody')])
    const found = recordsOf(out)
    expect(found.length).toBeGreaterThan(100)
    expect(found.filter((row) => !row.modality || !row.sourceId || !row.sourceTitle || !row.fromName)).toEqual([])
    const [counted] = await rows(graph, 'MATCH ()-[r]->() WHERE r.id IN $ids RETURN count(r) AS n', {
      ids: found.map(({ id }) => id),
    })
    expect(counted).toEqual({ n: found.length })
  })

  test('what to export, and how, is asked for in a line', async () => {
    expect(await command()).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^BAD_INPUT: say what/) as unknown,
    })
    expect(await command('--ids', 'x', '--format', 'xlsx')).toMatchObject({ code: 1, out: '' })
  })

  const withNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0
  test.skipIf(!withNetworkx)('networkx opens the GraphML with the same counts and types', async () => {
    const { out } = await command('--region', 'territory:se221', '--format', 'graphml')
    const file = join(workFolder(), 'region.graphml')
    writeFileSync(file, out)
    const script = join(import.meta.dirname, '..', 'support', 'read_graphml.py')
    const { status, stdout, stderr } = spawnSync('python3', [script, file], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    const document = parseXml(out)
    expect(JSON.parse(stdout)).toEqual({
      directed: true,
      parallel: true,
      asOf,
      nodes: elementsOf(document, 'node').length,
      edges: elementsOf(document, 'edge').length,
      types: { population: 'int', lat: 'float', name: 'str', modality: 'str', sourceTitle: 'str' },
    })
  })
})
