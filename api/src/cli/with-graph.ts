import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type Graph, KorskopplingError } from '@korskoppling/cypher'
import { readEnvironment } from '../settings.ts'
import { openConfiguredGraph } from '../start/open-graph.ts'

/** What a shell says of a command that Ctrl-C ended. */
const interruptedCode = 130
/** Long enough for the database to end a statement. */
const graceMs = 3_000
/** Long enough for the watchdog's second look and the start of a local server; what does not answer is not waited for. */
const doubtMs = 60_000

/**
 * Runs `work` on the graph of the settings: the one that runs already, else one started for it and stopped after it.
 * `where` says to people where graph and records live. Ctrl-C ends the process at once.
 */
export async function withGraph<T>(work: (graph: Graph, where: string) => Promise<T>): Promise<T> {
  return await onGraph(work, () => process.exit(interruptedCode))
}

/**
 * The same for work that heeds a signal: Ctrl-C ends its statement in the database first, a second one does not wait.
 * What the database does not let go of is looked after before the command ends.
 */
export async function withStoppable<T>(work: (graph: Graph, signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  const state = { working: false }
  const stop = () => {
    if (!state.working || stopping.signal.aborted) process.exit(interruptedCode)
    process.exitCode = interruptedCode
    stopping.abort()
  }
  return await onGraph(async (graph) => {
    state.working = true
    try {
      return await Promise.race([work(graph, stopping.signal), graceAfter(stopping.signal)])
    } finally {
      await lookAfter(graph)
    }
  }, stop)
}

async function graceAfter(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort')
  await pause(graceMs, undefined, { ref: false })
  throw new KorskopplingError('STOPPED', 'the query was stopped')
}

/** Says what is waited for; what became of it is said where the graph was opened. */
async function lookAfter(graph: Graph): Promise<void> {
  const doubt = graph.inDoubt()
  if (doubt === undefined) return
  say('the query was stopped, but the database still works on it: looking again in some seconds; Ctrl-C does not wait')
  const over = new AbortController()
  const late = pause(doubtMs, true, { signal: over.signal }).catch(() => false)
  if (await Promise.race([doubt, late])) say('not waited for any longer: the query may still run in the database')
  over.abort()
}

async function onGraph<T>(work: (graph: Graph, where: string) => Promise<T>, stop: () => void): Promise<T> {
  // Ending the process by `exit` stops a local database that was started for this command.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  const { graph, where, close } = await openConfiguredGraph(readEnvironment(), say)
  try {
    return await work(graph, where)
  } finally {
    await close()
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
