import { setTimeout as pause } from 'node:timers/promises'
import type { Graph } from '@korskoppling/cypher'
import { cypher } from '../cypher.ts'

interface Others {
  /** Milliseconds that each of the other queries took. */
  times: number[]
  /** Those that failed for another reason than a restart. */
  failures: unknown[]
  stop: () => Promise<void>
}

const query = cypher('MATCH (n:Territory) RETURN count(n) AS n')

/** Asks a small question again and again, as other people do meanwhile. `away` says that the server is being started. */
export function askMeanwhile(graph: Graph, away: () => boolean = () => false): Others {
  const others: Omit<Others, 'stop'> = { times: [], failures: [] }
  let going = true
  const loop = async () => {
    while (going) {
      const began = performance.now()
      const failure = await graph.read(query, {}, { timeoutMs: 20_000 }).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (!away()) {
        others.times.push(performance.now() - began)
        if (failure !== undefined) others.failures.push(failure)
      }
      await pause(100)
    }
  }
  const ended = loop()
  return { ...others, stop: () => ((going = false), ended) }
}
