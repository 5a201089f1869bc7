import { setTimeout as pause } from 'node:timers/promises'
import { type Graph, KorskopplingError } from '@korskoppling/cypher'
import { answerTo } from '../asked.ts'
import type { Hostile } from './hostile-statements.ts'
import { secret } from './outside.ts'

/** How a statement ended: a guard, a limit, an error of ours by its code, or an answer. */
type End = 'text' | 'plan' | 'session' | 'limit' | 'answered' | (string & {})

interface Ended extends Hostile {
  end: End
  /** The refusal, limit or error in words; empty for an answer that is whole. */
  words: string
}

const named = ['BAD_CYPHER', 'MEMORY_LIMIT', 'TIME_LIMIT', 'TOO_LARGE', 'TOO_COMPLEX', 'BAD_INPUT']

/** Runs one and says how it ended. Throws when it got at the secret or ended without a name. */
async function runHostile(graph: Graph, hostile: Hostile, seconds: number): Promise<Ended> {
  for (;;) {
    try {
      const { rows, end } = await answerTo(graph, hostile.statement, {
        parameters: hostile.parameters ?? {},
        limits: { seconds, rows: 1_000 },
      })
      if (JSON.stringify(rows).includes(secret)) throw new Error(`a file was read by ${hostile.statement}`)
      return { ...hostile, end: end.limit === null ? 'answered' : 'limit', words: end.limit ?? '' }
    } catch (error) {
      // While the server is started again for another statement.
      if (error instanceof KorskopplingError && error.code === 'GRAPH_UNAVAILABLE') await pause(500)
      else return failed(hostile, error)
    }
  }
}

function failed(hostile: Hostile, error: unknown): Ended {
  if (!(error instanceof KorskopplingError)) throw error
  const { guard, rule, instead } = error.facts
  const refused = typeof guard === 'string' && typeof rule === 'string' && typeof instead === 'string'
  if (!refused && !named.includes(error.code))
    throw new Error(`${error.code} is no name for what became of: ${hostile.statement.slice(0, 500)}`, { cause: error })
  return { ...hostile, end: refused ? guard : error.code, words: error.message }
}

/** `many` at a time. */
export async function runAll(
  graph: Graph,
  statements: readonly Hostile[],
  { seconds, many = 2 }: { seconds: number; many?: number },
): Promise<Ended[]> {
  const ended: Ended[] = []
  const waiting = [...statements]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) ended.push(await runHostile(graph, next, seconds))
  }
  await Promise.all(Array.from({ length: many }, worker))
  return ended
}

/** How many ended how, by kind. */
export function countEnds(ended: readonly Ended[]): Map<string, Map<End, number>> {
  const counts = new Map<string, Map<End, number>>()
  for (const { kind, end } of ended) {
    const ends = counts.get(kind) ?? new Map<End, number>()
    counts.set(kind, ends.set(end, (ends.get(end) ?? 0) + 1))
  }
  return counts
}

/** Those that the words alone did not hold back. */
export function pastTheWords(ended: readonly Ended[]): number {
  return ended.filter(({ end }) => !['text', 'TOO_LARGE', 'TOO_COMPLEX'].includes(end)).length
}
