import { explain } from '../cli/explain.ts'
import { keepScored } from '../scores/score-job.ts'
import { createMetrics } from '../server/metrics.ts'
import type { Settings } from '../settings.ts'
import { addressOf } from './address.ts'
import { describeStart } from './describe-start.ts'
import { type Log, openConfiguredGraph } from './open-graph.ts'
import { createPatience } from './patience.ts'
import { checkPort } from './port.ts'
import { prepareGraph } from './prepare-graph.ts'
import { serve } from './serve.ts'
import { warmUp } from './warm-up.ts'

export interface Starting {
  /** Resolves once the product is served, rejects with the reason why it cannot be. */
  done: Promise<void>
  /** Closes whatever is open by then, also in the middle of a start. */
  stop: () => Promise<void>
}

/** Opens the graph, listens, fills an empty graph and says what there is; the last line is `ready <address>`. */
export function start(settings: Settings, log: Log): Starting {
  const closers: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  const done = run(settings, log, closers).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { done, stop }
}

async function run(settings: Settings, log: Log, closers: (() => Promise<void>)[]): Promise<void> {
  await checkPort(settings)
  const metrics = createMetrics()
  const patience = createPatience()
  const opening = openConfiguredGraph(settings, log, {
    onStatementEnd: metrics.statement,
    onHungEnd: (end) => {
      metrics.hung(end)
      // Its plans went with it.
      if (end === 'restarted') void opening.then(({ graph }) => patience.until(warmUp(graph)))
    },
  })
  closers.push(() => opening.then(({ close }) => close()).catch(() => undefined))
  const opened = await opening
  const server = await serve({ graph: opened.graph, settings, metrics, limitMs: patience.limitMs })
  closers.push(() => server.close())
  await server.listen({ host: settings.host, port: settings.port })
  const ours = await prepareGraph(opened.graph, log)

  // PORT=0 lets the system choose.
  const bound = server.server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : settings.port
  for (const line of await describeStart(settings, opened, addressOf(settings.host, port))) log(line)
  const stopped = new AbortController()
  closers.push(() => {
    stopped.abort()
    return Promise.resolve()
  })
  // Goes on behind what is served. Scores are kept only in a graph that is ours alone.
  void patience.until(warmUp(opened.graph)).then(() => {
    if (!ours || stopped.signal.aborted) return
    keepScored(opened.graph, stopped.signal, (error) => log(`scores could not be made: ${explain(error)}`))
  })
}
