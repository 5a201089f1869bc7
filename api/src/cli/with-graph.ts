import type { Graph } from '@korskoppling/cypher'
import { readEnvironment } from '../settings.ts'
import { openConfiguredGraph } from '../start/open-graph.ts'

/**
 * Runs `work` on the graph of the settings: the one that runs already, else one started for it and stopped after it.
 * `where` says to people where graph and records live.
 */
export async function withGraph<T>(work: (graph: Graph, where: string) => Promise<T>): Promise<T> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  // Ctrl-C ends the process by `exit`, which stops a local database that was started for this command.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const { graph, where, close } = await openConfiguredGraph(readEnvironment(), say)
  try {
    return await work(graph, where)
  } finally {
    await close()
  }
}
