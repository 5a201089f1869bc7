import { z } from 'zod'
import { KorskopplingError } from './errors.ts'
import type { Graph } from './graph.ts'
import { defineQuery } from './query.ts'
import { labels, statementTypes } from './vocabulary.ts'

const existing = defineQuery(
  'schema/indexes',
  z.object({}),
  z.object({
    name: z.string(),
    type: z.string(),
    entityType: z.enum(['NODE', 'RELATIONSHIP']),
    on: z.array(z.string()),
    properties: z.array(z.string()),
    analyzer: z.string().nullable(),
    unique: z.boolean(),
  }),
)
type Existing = z.infer<typeof existing.row>
const awaitIndexes = defineQuery('schema/await', z.object({}), z.object({}))
/** For the catalogue. */
export const schemaQueries = [existing, awaitIndexes]

/** One full-text index over every label but `Record`; what is searched is folded in Node, see search. */
const fullText = {
  name: 'things',
  on: labels,
  properties: ['name', 'nameEn', 'nameSv', 'nameNb', 'asWritten', 'altNames', 'title'],
  analyzer: 'standard-folding',
}

export interface SchemaReport {
  /** Statements that were run. */
  made: string[]
  /** Statements that this account may not run; what they ask for is missing. */
  refused: string[]
}

/**
 * Makes what the vocabulary asks for and is not there: a unique `id` per label and per type, and the full-text index.
 * One look when nothing is missing. An account that may only read changes nothing and gets the list in `refused`.
 */
export async function applySchema(graph: Graph): Promise<SchemaReport> {
  const report: SchemaReport = { made: [], refused: [] }
  for (const statement of await missingSchema(graph)) {
    if (report.refused.length > 0 || !(await permitted(graph, statement))) report.refused.push(statement)
    else report.made.push(statement)
  }
  if (report.made.length > 0) await graph.read(awaitIndexes, {}, { timeoutMs: 300_000 })
  return report
}

/** The schema statements that `applySchema` would run. */
export async function missingSchema(graph: Graph): Promise<string[]> {
  const there = await graph.read(existing, {})
  return [...missingConstraints(there), ...missingFullText(there)]
}

function missingConstraints(there: readonly Existing[]): string[] {
  const held = new Set(
    there
      .filter((index) => index.unique && index.properties.join() === 'id')
      .map((index) => `${index.entityType} ${index.on.join()}`),
  )
  const nodes = [...labels, 'Record'].filter((label) => !held.has(`NODE ${label}`))
  const types = statementTypes.filter((type) => !held.has(`RELATIONSHIP ${type}`))
  return [
    ...nodes.map((label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    ...types.map((type) => `CREATE CONSTRAINT ${type}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`),
  ]
}

function missingFullText(there: readonly Existing[]): string[] {
  const found = there.find((index) => index.name === fullText.name)
  const create =
    `CREATE FULLTEXT INDEX ${fullText.name} IF NOT EXISTS FOR (n:${fullText.on.join('|')}) ` +
    `ON EACH [${fullText.properties.map((property) => `n.${property}`).join(', ')}] ` +
    `OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${fullText.analyzer}' } }`
  if (!found) return [create]
  const same =
    sameSet(found.on, fullText.on) &&
    sameSet(found.properties, fullText.properties) &&
    found.analyzer === fullText.analyzer
  // A vocabulary that grew since: the index of an older version would not find the new label.
  return same ? [] : [`DROP INDEX ${fullText.name}`, create]
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join()
}

async function permitted(graph: Graph, statement: string): Promise<boolean> {
  try {
    await graph.schema(statement)
    return true
  } catch (error) {
    if (error instanceof KorskopplingError && error.code === 'READ_ONLY') return false
    throw error
  }
}
