export { errorCodes, type ErrorCode, KorskopplingError } from './errors.ts'
export {
  openGraph,
  type Connection,
  type Graph,
  type GraphOptions,
  type RunOptions,
  type Transaction,
} from './graph.ts'
export { type Dated, holdsOn, today } from './holds.ts'
export { integrityChecks } from './load/integrity.ts'
export { loadQueries } from './load/queries.ts'
export { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from './local/local-neo4j.ts'
export { localSettings, type Profile } from './local/settings.ts'
export { defineQuery, type Query } from './query.ts'
export { applySchema, missingSchema, type SchemaReport } from './schema.ts'
export * as vocabulary from './vocabulary.ts'
