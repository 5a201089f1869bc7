import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Record as Row, ResultSummary, Session } from 'neo4j-driver'
import { KorskopplingError } from '../errors.ts'
import type { AskDoor } from './ask-door.ts'
import type { AnswerEnd, Answering, AskLimits, LimitName, Value } from './asked.ts'
import { fromAsk } from './bad-cypher.ts'
import { closerOf } from './close-soon.ts'
import { tagKey } from './hung.ts'
import { namesIn } from './names.ts'
import { noticesOf } from './notices.ts'
import { planSteps } from './plan-steps.ts'
import type { Planned } from './planned.ts'
import { type Settled, settled } from './settled.ts'
import { stopping } from './stopping.ts'
import { toValue } from './to-value.ts'
import { type Wire, wireOf } from './wire.ts'

export interface Running {
  text: string
  parameters: Record<string, unknown>
  /** By which the statement is found in the list of transactions. */
  tag: string
  planned: Planned
  /** On the clock of `performance.now()`. */
  began: number
  limits: AskLimits
  signal: AbortSignal | undefined
  /** Whether the reader keeps every row until the end. */
  keepsRows: boolean
}

/** What the rows came to. */
interface Tally {
  rows: number
  bytes: number
  limit: LimitName | null
  /** Null when a limit came before the database's last word. */
  summary: ResultSummary | null
}

/** The database's own clock stops a statement first; ours is for one that does not listen to it. */
const graceMs = 2_000

/** Milliseconds of one answer's rows after which everybody else gets a turn: rows come faster than they can be read. */
const turnMs = 15

type Records = AsyncIterator<Row, ResultSummary>

/** The answer of EXPLAIN: the plan, and no row. */
export function answered({ columns, notices, plan }: Planned, run: Pick<Running, 'began' | 'limits'>): Answering {
  const milliseconds = Math.round(performance.now() - run.began)
  const end = { rows: 0, bytes: 0, milliseconds, limit: null, limits: run.limits, notices, plan }
  return { columns, rows: none, end: () => Promise.resolve(end) }
}

const none: AsyncIterable<readonly Value[]> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
}

/** Nothing is sent before the first row is asked for, so that an answer nobody reads costs nothing. */
export function answering(door: AskDoor, run: Running): Answering {
  const end = settled<AnswerEnd>()
  return { columns: run.planned.columns, rows: rowsOf(door, run, end), end: () => end.promise }
}

async function* rowsOf(door: AskDoor, run: Running, end: Settled<AnswerEnd>): AsyncGenerator<readonly Value[]> {
  const tally: Tally = { rows: 0, bytes: 0, limit: null, summary: null }
  const session = door.session()
  const wire = wireOf({ keeps: run.keepsRows })
  const close = closing(session, wire)
  const wait = stopping({ signal: run.signal, ms: run.limits.seconds * 1_000 + graceMs }, () => void close())
  try {
    wait.begin()
    const records = send(door, session, run)
    await wait.race(wire.watch(session))
    yield* within(run.limits, tally, () => wait.race(records.next()).finally(wire.taken))
    end.resolve(endOf(door, run, tally))
  } catch (error) {
    const failed = fromAsk(error)
    const limit = wire.isCut()
      ? 'bytes'
      : failed.code === 'TIME_LIMIT' && run.signal?.aborted !== true
        ? 'seconds'
        : null
    if (limit === null) {
      end.reject(failed)
      throw failed
    }
    end.resolve(endOf(door, run, { ...tally, limit }))
  } finally {
    // Changes nothing where all rows were read; a reader who leaves the loop early comes straight here.
    end.reject(new KorskopplingError('STOPPED', 'the query was stopped'))
    wait.release()
    if (!(await close()) || wire.isCut()) door.onStuck(run.tag)
    wire.release()
  }
}

/** Of a session whose bytes may be resting. */
function closing(session: Session, wire: Wire): () => Promise<boolean> {
  const close = closerOf(session)
  return () => {
    wire.drain()
    return close()
  }
}

/** Auto-commit: never retried, which would take a full memory thrice, and open to CALL … IN TRANSACTIONS. */
function send(door: AskDoor, session: Session, { text, parameters, tag, limits }: Running): Records {
  door.onStatement('ask')
  const config = { timeout: Math.ceil(limits.seconds * 1_000), metadata: { [tagKey]: tag } }
  return session.run(text, parameters, config)[Symbol.asyncIterator]()
}

/** Rows until they end or a limit cuts them off; the tally tells which. */
async function* within(limits: AskLimits, tally: Tally, next: Records['next']): AsyncGenerator<readonly Value[], void> {
  let turn = performance.now()
  for (;;) {
    if (performance.now() - turn > turnMs) {
      await othersTurn()
      turn = performance.now()
    }
    const step = await next()
    if (step.done) {
      tally.summary = step.value
      return
    }
    const row = [...step.value.values()].map(toValue)
    const bytes = tally.bytes + Buffer.byteLength(JSON.stringify(row))
    if (tally.rows === limits.rows) tally.limit = 'rows'
    else if (bytes > limits.bytes) tally.limit = 'bytes'
    if (tally.limit !== null) return
    tally.rows++
    tally.bytes = bytes
    yield row
  }
}

async function endOf(door: AskDoor, { planned, limits, began }: Running, tally: Tally): Promise<AnswerEnd> {
  const { summary, rows, bytes, limit } = tally
  const milliseconds = Math.round(performance.now() - began)
  const counted = summary?.queryProfile ? planSteps(summary.queryProfile) : null
  const notices = summary ? await noticesOf(summary, namesIn(door)) : planned.notices
  return { rows, bytes, milliseconds, limit, limits, notices, plan: counted }
}
