import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Graph, openGraph, vocabulary } from '@korskoppling/cypher'
import { graphState, loadShipped, readShipped, shippedFolder } from '@korskoppling/seed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../support/cypher.ts'
import { readLines } from '../support/data-copy.ts'
import { emptyGraph } from '../support/graph.ts'
import { graphHash } from '../support/graph-hash.ts'
import { testConnection } from '../support/worker.ts'

let graph: Graph

beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

describe('the first load', () => {
  test('stores every entry of the files with every property, and says so', async () => {
    expect((await graphState(graph)).kind).toBe('empty')
    const report = await loadShipped(graph)
    const { things, statements } = report.difference
    expect([things.added.length, statements.added.length, report.difference.kept, report.violations]).toEqual([
      4704,
      9546,
      [],
      [],
    ])
    const { read, stored } = { read: readProperties(), stored: await storedProperties() }
    expect(Object.keys(read).length).toBeGreaterThan(300)
    expect(stored).toEqual(read)
  })

  test('leaves a record of itself', async () => {
    const [load] = await rows(graph, 'MATCH (n:Record:Load) RETURN properties(n) AS load')
    expect(load?.load).toMatchObject({
      dataVersion: readShipped().version,
      job: 'seed',
      statementsAdded: 9546,
      thingsAdded: 4704,
      thingsRemoved: 0,
    })
    const state = await graphState(graph)
    expect(state).toMatchObject({ kind: 'ours', nodes: 4704, relationships: 9546, strangers: 0 })
    expect(state.dataVersion).toBe(state.shippedVersion)
  })

  test('keeps a point a float where it is whole, and a whole amount an integer', async () => {
    const types = await rows(
      graph,
      `MATCH (t:Territory) WHERE t.lat IS NOT NULL WITH collect(DISTINCT valueType(t.lat)) AS points
       MATCH (i:Initiative) WHERE i.budget IS NOT NULL RETURN points, collect(DISTINCT valueType(i.budget)) AS budgets`,
    )
    expect(types).toEqual([
      {
        points: ['FLOAT NOT NULL'],
        budgets: expect.arrayContaining(['INTEGER NOT NULL', 'FLOAT NOT NULL']) as unknown,
      },
    ])
  })

  test('one statement proves that every relationship has a modality and a source that is there', async () => {
    const proof = `MATCH ()-[r]->() WHERE r.modality IS NULL OR NOT EXISTS { MATCH (:Source { id: r.sourceId }) }
                   RETURN count(r) AS without`
    expect(await rows(graph, proof)).toEqual([{ without: 0 }])
  })
})

test('a second load writes nothing and says so', async () => {
  const before = await graphHash(graph)
  const names: string[] = []
  const counted = openGraph(testConnection(), { onStatement: (name) => names.push(name) })
  const report = await loadShipped(counted)
  await counted.close()
  expect(report.id).toBeUndefined()
  expect(report.schema).toEqual([])
  expect(names.filter((name) => /^schema$|add-|change-|remove-|load\/record/.test(name))).toEqual([])
  expect(await graphHash(graph)).toBe(before)
})

test('a dry run says what would be written and writes nothing', async () => {
  const empty = await emptyGraph()
  const report = await loadShipped(empty, { dryRun: true })
  expect(report.difference.things.added).toHaveLength(4704)
  expect(report.difference.statements.added).toHaveLength(9546)
  expect(await rows(empty, 'MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }])
  await empty.close()
})

/** `Actor.website` → how often, straight from the files. */
function readProperties(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const path of readdirSync(shippedFolder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.jsonl')) continue
    const [folder, name = ''] = path.replace('.jsonl', '').split('/')
    const label = folder === 'sources' ? 'Source' : name
    // Of a source the path gives a property, its kind; a statement gets an id made of its parts.
    const given = folder === 'sources' ? ['kind'] : folder === 'relations' ? ['id'] : []
    for (const line of readLines(join(shippedFolder, path))) {
      const stored = Object.keys(line).filter((key) => folder !== 'relations' || (key !== 'from' && key !== 'to'))
      const names = [...stored.map((key) => (key === 'sources' ? 'sourceIds' : key)), ...given]
      for (const key of names) counts[`${label}.${key}`] = (counts[`${label}.${key}`] ?? 0) + 1
    }
  }
  return counts
}

async function storedProperties(): Promise<Record<string, number>> {
  const counted = await rows(
    graph,
    `CALL () {
       MATCH (n) WHERE NOT n:Record UNWIND keys(n) AS key
       RETURN [label IN labels(n) WHERE label IN $labels][0] + '.' + key AS name
       UNION ALL
       MATCH ()-[r]->() UNWIND keys(r) AS key RETURN type(r) + '.' + key AS name
     } RETURN name, count(*) AS times`,
    { labels: vocabulary.labels },
  )
  return Object.fromEntries(counted.map(({ name, times }) => [name, times])) as Record<string, number>
}
