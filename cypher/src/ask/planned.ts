import type { ResultSummary } from 'neo4j-driver'
import { KorskopplingError } from '../errors.ts'
import type { AskDoor } from './ask-door.ts'
import type { Notice, PlanStep } from './asked.ts'
import { type Before, fromAsk } from './bad-cypher.ts'
import { closerOf } from './close-soon.ts'
import { tagKey } from './hung.ts'
import { namesIn } from './names.ts'
import { noticesOf } from './notices.ts'
import { planSteps } from './plan-steps.ts'
import { stopping } from './stopping.ts'

/** What the database would do with a statement; nothing ran. */
export interface Planned {
  columns: readonly string[]
  /** `r`, `rw`, `w` or `s`. */
  type: string
  plan: PlanStep[]
  notices: Notice[]
  /** Parameters that the statement uses and nobody gave. */
  missing: string[]
}

interface Planning {
  text: string
  parameters: Record<string, unknown>
  /** By which the statement is found in the list of transactions. */
  tag: string
  signal?: AbortSignal | undefined
  seconds: number
}

/** On a line of its own, so that columns stay what they are. */
const prefix = 'EXPLAIN\n'
const before: Before = { lines: 1, letters: prefix.length }

/** Asks for the plan. Rejects with BAD_CYPHER, TIME_LIMIT, STOPPED or GRAPH_UNAVAILABLE. */
export async function planOf(door: AskDoor, { text, parameters, tag, signal, seconds }: Planning): Promise<Planned> {
  const session = door.session()
  const close = closerOf(session)
  const wait = stopping({ signal, ms: seconds * 1_000 }, () => void close())
  try {
    wait.begin()
    door.onStatement('explain')
    const result = session.run(prefix + text, parameters, {
      timeout: Math.ceil(seconds * 1_000),
      metadata: { [tagKey]: tag },
    })
    const columns = await wait.race(result.keys())
    return await plannedOf(door, columns, await wait.race(result.summary()))
  } catch (error) {
    throw fromAsk(error, before)
  } finally {
    wait.release()
    if (!(await close())) door.onStuck(tag)
  }
}

async function plannedOf(door: AskDoor, columns: readonly string[], summary: ResultSummary): Promise<Planned> {
  const notices = await noticesOf(summary, namesIn(door), before.lines)
  if (!summary.plan) throw new KorskopplingError('INTERNAL', 'the database gave no plan')
  return {
    columns,
    type: summary.queryType,
    plan: planSteps(summary.plan),
    notices: notices.filter(({ code }) => code !== notGiven),
    missing: notices.filter(({ code }) => code === notGiven).flatMap(missingIn),
  }
}

const notGiven = 'Neo.ClientNotification.Statement.ParameterNotProvided'

function missingIn({ description }: Notice): string[] {
  return /\(.*?: (.*)\)/s.exec(description)?.[1]?.split(', ') ?? []
}
