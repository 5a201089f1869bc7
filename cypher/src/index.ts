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
export { defineQuery, type Query } from './query.ts'
export * as vocabulary from './vocabulary.ts'
