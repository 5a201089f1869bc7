import type { Graph } from '@korskoppling/cypher'
import { readEnvironment } from '../settings.ts'
import { openConfiguredGraph } from '../start/open-graph.ts'

/** Runs `work` on the graph of the settings: the one that runs already, else one started for it and stopped after it. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  // Ctrl-C ends the process by `exit`, which stops a local database that was started for this command.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const { graph, close } = await openConfiguredGraph(readEnvironment(), say)
  try {
    return await work(graph)
  } finally {
    await close()
  }
}
