import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '@korskoppling/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asker, type Edges, type Id } from '../support/ask.ts'
import { rows } from '../support/cypher.ts'
import { seededGraph } from '../support/graph.ts'

let graph: Graph
const folder = mkdtempSync(join(tmpdir(), 'korskoppling-documents-'))
const file = '002_267fe40a3b4dba1d.txt'
beforeAll(async () => {
  graph = await seededGraph()
  // The product ships no document; the lines of this one are made up.
  writeFileSync(join(folder, file), Array.from({ length: 300 }, (_, line) => `rad ${line + 1}\r\n`).join(''))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await graph.close()
})

test('sources are found by folded words, those with most statements first, page by page', async () => {
  const ask = asker(graph)
  const { sources } = await ask<Found>(
    '{ sources(text: "BLEKINGE strategi", first: 2) { totalCount edges { node { id statementCount } } } }',
  )
  expect(sources.edges[0]?.node.id).toBe('source:seed-4')
  const folded = await ask<Found>('{ sources(text: "orebro universitet") { totalCount } }')
  expect(folded.sources.totalCount).toBeGreaterThan(0)
  expect(await ask('{ sources(text: "finns inte alls") { totalCount edges { cursor } } }')).toEqual({
    sources: { totalCount: 0, edges: [] },
  })

  const ids: string[] = []
  const counts: number[] = []
  let after: string | null = null
  do {
    const page: Found = await ask(
      'query ($after: String) { sources(first: 500, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id statementCount } } } }',
      { after },
    )
    ids.push(...page.sources.edges.map(({ node }) => node.id))
    counts.push(...page.sources.edges.map(({ node }) => node.statementCount))
    after = page.sources.pageInfo.hasNextPage ? page.sources.pageInfo.endCursor : null
  } while (after)
  const [all] = await rows(graph, 'MATCH (s:Source) RETURN count(s) AS n')
  expect(ids).toHaveLength(Number(all?.n))
  expect(new Set(ids).size).toBe(ids.length)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

interface Found {
  sources: Edges<Id & { statementCount: number }>
}

test('the statements of a source come in the order of their lines', async () => {
  const { source } = await asker(graph)<{ source: { statementCount: number; evidenceOf: Edges<{ locator: string }> } }>(
    '{ source(id: "source:seed-4") { statementCount evidenceOf(first: 500) { totalCount edges { node { locator } } } } }',
  )
  const lines = source.evidenceOf.edges.map(({ node }) => Number(node.locator.split(':').at(-1)))
  expect(lines).toHaveLength(source.statementCount)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

const quoted = `{ source(id: "source:seed-2") { document { number text statementCount } }
  statement(id: "MEMBER_OF|territory:se311|actor:vanguard-initiative|source:seed-2") { locator quotation { number text statementCount } } }`

test('with the folder of documents a statement shows its line, and a document the statements of each', async () => {
  const { source, statement } = await asker(graph, folder)<Quoted>(quoted)
  expect(statement.quotation).toMatchObject({ number: 115, text: 'rad 115' })
  expect(source.document).toHaveLength(300)
  expect(source.document?.[114]).toEqual(statement.quotation)
  const [row] = await rows(
    graph,
    `MATCH ()-[r {sourceId: 'source:seed-2'}]->() WHERE $place = r.locator OR $place IN r.alsoAt RETURN count(r) AS n`,
    { place: `${file}:115` },
  )
  expect(statement.quotation?.statementCount).toBe(row?.n)
})

test('a statement made on several lines shows them all', async () => {
  const found = await rows(
    graph,
    `MATCH ()-[r {sourceId: 'source:seed-2'}]->() WHERE r.alsoAt IS NOT NULL RETURN r.id AS id, [r.locator] + r.alsoAt AS places ORDER BY id LIMIT 1`,
  )
  const { id, places } = found[0] as { id: string; places: string[] }
  const query = 'query ($id: ID!) { statement(id: $id) { quotations { number } } }'
  expect(await asker(graph, folder)(query, { id })).toEqual({
    statement: { quotations: places.map((place) => ({ number: Number(place.split(':')[1]) })) },
  })
})

test.each([undefined, '/nowhere/at/all'])('without it (%s) both are null, not an error', async (missing) => {
  expect(await asker(graph, missing)(quoted)).toEqual({
    source: { document: null },
    statement: { locator: `${file}:115`, quotation: null },
  })
})

interface Quoted {
  source: { document: Line[] | null }
  statement: { locator: string; quotation: Line | null }
}

interface Line {
  number: number
  text: string
  statementCount: number
}
