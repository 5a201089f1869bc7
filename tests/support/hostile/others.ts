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

/** Restarts of the server: how many have begun, and whether one goes on. */
interface Restarts {
  begun: () => number
  away: () => boolean
}

const none: Restarts = { begun: () => 0, away: () => false }

/** Asks a small question again and again, as other people do meanwhile; one that a restart fell into does not count. */
export function askMeanwhile(graph: Graph, restarts = none): Others {
  const others: Omit<Others, 'stop'> = { times: [], failures: [] }
  let going = true
  const loop = async () => {
    while (going) {
      const [began, before, away] = [performance.now(), restarts.begun(), restarts.away()]
      const failure = await graph.read(query, {}, { timeoutMs: 20_000 }).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (!away && restarts.begun() === before) {
        others.times.push(performance.now() - began)
        if (failure !== undefined) others.failures.push(failure)
      }
      await pause(100)
    }
  }
  const ended = loop()
  return { ...others, stop: () => ((going = false), ended) }
}
