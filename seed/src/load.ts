import { applySchema, type Graph, KorskopplingError, missingSchema } from '@korskoppling/cypher'
import { integrity, type Violation } from './integrity.ts'
import { plan, readsOf } from './plan.ts'
import { readShipped, type Shipped } from './shipped.ts'
import { graphState } from './state.ts'
import { write, type WriteOptions, type Written, written } from './write.ts'

export interface LoadOptions extends WriteOptions {
  /** Says what would be written and writes nothing. */
  dryRun?: boolean
  /** Loads into a database that holds other things as well, as long as none of them bears our names. */
  beside?: boolean
  /** The data files of this checkout where left out. */
  shipped?: Shipped
}

/** In a dry run: what would be written, made; nothing is checked. */
export interface LoadReport extends Written {
  /** Statements that made constraints and indexes. */
  schema: string[]
  /** What the integrity checks found afterwards. */
  violations: Violation[]
}

/**
 * Makes the database say what the data files say: all or nothing, in one transaction that holds its own `Load` record.
 * A second run finds nothing to do and writes nothing. Throws BAD_DATA, GRAPH_NOT_OURS, READ_ONLY,
 * GRAPH_UNAVAILABLE when nothing was written, OUTCOME_UNKNOWN when that could not be found out.
 */
export async function loadShipped(graph: Graph, options: LoadOptions = {}): Promise<LoadReport> {
  const shipped = options.shipped ?? readShipped()
  const progress = options.onProgress ?? (() => undefined)
  if (options.dryRun) {
    const planned = await plan(readsOf(graph), shipped)
    return { ...written(planned, shipped), schema: await missingSchema(graph), violations: [] }
  }
  await refuseForeign(graph, options.beside ?? false)
  progress({ phase: 'schema', done: 0, total: 0 })
  const { made } = await applySchema(graph)
  const done = await write(graph, shipped, options)
  progress({ phase: 'checking', done: 0, total: 0 })
  return { ...done, schema: made, violations: await integrity(graph) }
}

async function refuseForeign(graph: Graph, beside: boolean): Promise<void> {
  const { kind, strangers, namesakes } = await graphState(graph)
  if (kind !== 'foreign' || (beside && namesakes === 0)) return
  const remedy =
    namesakes > 0
      ? `${namesakes} of them bear names of ours, so the two cannot live together: choose another database (NEO4J_DATABASE or NEO4J_URI)`
      : 'npm run seed -- --beside loads into it all the same and leaves what is there alone'
  throw new KorskopplingError(
    'GRAPH_NOT_OURS',
    `the database holds ${strangers} nodes and relationships that are not Korskoppling's, nothing was written; ${remedy}`,
    { facts: { strangers, namesakes } },
  )
}
