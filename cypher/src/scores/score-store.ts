import { KorskopplingError } from '../errors.ts'
import type { Graph, RunOptions } from '../graph.ts'
import { scoreQueries, type ScoreRun, type StoredScore } from './queries.ts'

/** A job that has not told of itself for so long is taken for dead, and another may begin. */
const leaseMs = 60_000
/** Dates whose scores are kept: a person who goes to and fro between some of them does not wait anew. */
const datesKept = 4

/** From which data scores are made; another one makes them stale. */
export interface ScoredData {
  dataVersion: string
  /** How often people brought something into the graph or took it out. */
  changes: number
}

export interface ScoreState {
  /** Null where no data of ours was ever loaded. */
  data: ScoredData | null
  /** The last finished run for the date, fresh or not. */
  run: ScoreRun | null
  /** Whoever is at it now, and how far. */
  running: { asOf: string; done: number; of: number } | null
}

/** One statement. `now` is for tests. */
export async function readScoreState(
  graph: Graph,
  asOf: string,
  { now = new Date(), ...options }: RunOptions & { now?: Date } = {},
): Promise<ScoreState> {
  const [row] = await graph.read(scoreQueries.state, { asOf }, options)
  const { dataVersion = null, changes = 0, run = null, job = null } = row ?? {}
  const held = (job?.heldUntil ?? '') > now.toISOString()
  return {
    data: dataVersion === null ? null : { dataVersion, changes },
    run,
    running: held ? { asOf: job?.asOf ?? '', done: job?.done ?? 0, of: job?.of ?? 0 } : null,
  }
}

/** Whether a run is of these data and this version of the methods. */
export function isFresh({ run, data }: ScoreState, version: number): boolean {
  return (
    run !== null &&
    data !== null &&
    run.version === version &&
    run.dataVersion === data.dataVersion &&
    run.changes === data.changes
  )
}

export interface Held {
  holder: string
  asOf: string
}

/** Takes the job, or tells how far it is; false while another process of the same database holds it. */
export async function takeScoring(
  graph: Graph,
  { holder, asOf }: Held,
  progress: { done: number; of: number },
): Promise<boolean> {
  const now = new Date()
  const until = new Date(now.getTime() + leaseMs).toISOString()
  const taken = await graph.write((tx) =>
    tx.run(scoreQueries.take, { holder, asOf, now: now.toISOString(), until, ...progress }),
  )
  return taken.length > 0
}

/**
 * Puts a run in the place of the one before, whole or not at all, and gives the job back. STALE where another process
 * holds the job by now, since this one was too slow to keep it.
 */
export async function storeScores(
  graph: Graph,
  held: Held,
  found: { run: ScoreRun; scores: readonly StoredScore[] },
): Promise<void> {
  const { holder, asOf } = held
  await graph.write(async (tx) => {
    const now = new Date().toISOString()
    const all = found.scores.length
    const given = await tx.run(scoreQueries.take, { holder, asOf, now, until: now, done: all, of: all })
    if (given.length === 0) throw new KorskopplingError('STALE', 'another process has taken the job of scoring')
    const others = (await tx.run(scoreQueries.dates, {})).map((date) => date.asOf).filter((date) => date !== asOf)
    await tx.run(scoreQueries.clear, { asOf, keep: [asOf, ...others.slice(0, datesKept - 1)] })
    await tx.run(scoreQueries.write, { rows: [{ id: `score:run|${asOf}`, ...found.run }, ...found.scores] })
  })
}

/** p-values by subject, of subjects that have one. */
export async function readStoredChances(
  graph: Graph,
  { subjects, asOf }: { subjects: readonly string[]; asOf: string },
  options?: RunOptions,
): Promise<Map<string, number>> {
  const ids = subjects.map((subject) => `score:${asOf}|${subject}`)
  const rows = await graph.read(scoreQueries.of, { ids }, options)
  return new Map(rows.flatMap(({ subject, pValue }) => (pValue === null ? [] : [[subject, pValue] as const])))
}
