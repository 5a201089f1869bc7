import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prioritiesQuery } from './columns-query.ts'
import { countsQuery } from './counts.ts'
import { couplingsQuery } from './couplings.ts'
import { KorskopplingError } from './errors.ts'
import { gapQueries } from './gaps/queries.ts'
import * as links from './links/queries.ts'
import { integrityChecks } from './load/integrity.ts'
import { loadQueries } from './load/queries.ts'
import { queriesFolder, type Query } from './query.ts'
import * as disagreements from './read/disagreements.ts'
import * as graphSchema from './read/graph-schema.ts'
import * as paths from './read/paths.ts'
import * as sources from './read/sources.ts'
import * as statements from './read/statements.ts'
import * as statistics from './read/statistics.ts'
import * as subgraph from './read/subgraph.ts'
import * as things from './read/things.ts'
import * as traits from './read/traits.ts'
import { recordQueries } from './records/queries.ts'
import * as regions from './regions/queries.ts'
import { schemaQueries } from './schema.ts'
import { scoreQueries } from './scores/queries.ts'
import { searchQuery } from './search.ts'

/** A query with what its file says of it. Parameters and rows are typed at the query itself. */
export interface CatalogEntry {
  query: Query<unknown, unknown>
  title: string
  /** Parameters that run. */
  example: Record<string, unknown>
  writes: boolean
}

/** Modules whose every query is of the library: a query added there is in the catalogue by itself. */
const modules = [
  disagreements,
  graphSchema,
  links,
  paths,
  regions,
  sources,
  statements,
  statistics,
  subgraph,
  things,
  traits,
]

const queries: readonly unknown[] = [
  countsQuery,
  couplingsQuery,
  prioritiesQuery,
  searchQuery,
  ...gapQueries,
  ...integrityChecks,
  ...schemaQueries,
  ...Object.values(loadQueries),
  ...Object.values(recordQueries),
  ...Object.values(scoreQueries),
  ...modules.flatMap((module): unknown[] => Object.values(module)),
]

/** Every query of the library, by name. */
export const catalog: readonly CatalogEntry[] = queries
  .filter(isQuery)
  .map((query) => ({ query, ...headOf(query.name), writes: writes(query.text) }))
  .toSorted((a, b) => (a.query.name < b.query.name ? -1 : 1))

function isQuery(value: unknown): value is Query<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'text' in value && 'row' in value
}

/** Title and example at the head of a file; BAD_DATA when one is missing, so that no query goes without. */
function headOf(name: string): Pick<CatalogEntry, 'title' | 'example'> {
  const text = readFileSync(join(queriesFolder, `${name}.cypher`), 'utf8')
  const title = /^\/\/ title: (.+)$/m.exec(text)?.[1]
  const example = /^\/\/ example: (.+)$/m.exec(text)?.[1]
  if (title === undefined || example === undefined) {
    throw new KorskopplingError('BAD_DATA', `${name}.cypher: expected "// title: …" and "// example: {…}"`, {
      facts: { name },
    })
  }
  return { title, example: JSON.parse(example) as Record<string, unknown> }
}

function writes(text: string): boolean {
  return /^\s*(CREATE|MERGE|SET|DELETE|REMOVE)\b/m.test(text)
}
