import type { Graph } from '@korskoppling/cypher'
import { readEnvironment } from '../settings.ts'
import { openConfiguredGraph } from '../start/open-graph.ts'

/** What a shell says of a command that Ctrl-C ended. */
const interruptedCode = 130
/** Long enough for the database to end a statement. */
const graceMs = 3_000

/**
 * Runs `work` on the graph of the settings: the one that runs already, else one started for it and stopped after it.
 * `where` says to people where graph and records live. Ctrl-C ends the process at once.
 */
export async function withGraph<T>(work: (graph: Graph, where: string) => Promise<T>): Promise<T> {
  return await onGraph(work, () => process.exit(interruptedCode))
}

/** The same for work that heeds a signal: Ctrl-C ends its statement in the database first, a second one does not wait. */
export async function withStoppable<T>(work: (graph: Graph, signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  const state = { working: false }
  const stop = () => {
    if (!state.working || stopping.signal.aborted) process.exit(interruptedCode)
    process.exitCode = interruptedCode
    stopping.abort()
    setTimeout(() => process.exit(), graceMs).unref()
  }
  return await onGraph((graph) => {
    state.working = true
    return work(graph, stopping.signal)
  }, stop)
}

async function onGraph<T>(work: (graph: Graph, where: string) => Promise<T>, stop: () => void): Promise<T> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  // Ending the process by `exit` stops a local database that was started for this command.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  const { graph, where, close } = await openConfiguredGraph(readEnvironment(), say)
  try {
    return await work(graph, where)
  } finally {
    await close()
  }
}
