import { applySchema, type Graph, KorskopplingError } from '@korskoppling/cypher'
import { graphState, type GraphState, loadShipped } from '@korskoppling/seed'
import { showLoad } from './load-progress.ts'
import type { Log } from './open-graph.ts'

/**
 * Makes a graph ready to be served: an empty one is filled, one of ours gets the indexes it lacks and is told of newer
 * data. One that holds anything else is not touched, constraints included; where the account may only read, what is
 * there is served. Gives whether the graph is ours alone, so that the product may keep things of its own in it.
 */
export async function prepareGraph(graph: Graph, log: Log): Promise<boolean> {
  const state = await graphState(graph)
  if (state.kind === 'foreign') await reportForeign(graph, state, log)
  if (state.kind === 'empty') await fill(graph, log)
  if (state.kind === 'ours') await applySchema(graph)
  return state.kind !== 'foreign'
}

async function reportForeign(graph: Graph, { strangers, nodes }: GraphState, log: Log): Promise<void> {
  log(`the database holds ${strangers} nodes and relationships that are not ours, so nothing is written to it`)
  if (nodes > 0) return
  const { difference, schema } = await loadShipped(graph, { dryRun: true })
  const { things, statements } = difference
  log(
    `\`npm run seed\` would write ${things.added.length} things, ${statements.added.length} statements` +
      ` and ${schema.length} constraints and indexes`,
  )
}

async function fill(graph: Graph, log: Log): Promise<void> {
  log('the graph is empty, loading the shipped data')
  const progress = showLoad()
  try {
    await loadShipped(graph, { onProgress: progress.show })
  } catch (error) {
    if (!(error instanceof KorskopplingError) || error.code !== 'READ_ONLY') throw error
    log('this account may only read, so the graph stays empty')
  } finally {
    progress.end()
  }
}
