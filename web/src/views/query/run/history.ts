import { anyText, remembered } from '../../../app/remembered.ts'
import type { ParameterValues } from '../facts.ts'
import type { Limits, Run } from './facts.ts'

/** What ran earlier in this browser. */
export interface Earlier {
  /** Milliseconds of the clock. */
  began: number
  title: string
  statement: string
  values: ParameterValues
  question?: string | undefined
  rows: number
  milliseconds: number
  outcome: 'done' | 'stopped' | 'failed'
  limit: keyof Limits | null
}

const most = 60
/** Longer texts would fill what a browser keeps for all of them. */
const longestStatement = 20_000

const kept = remembered<string>({ key: 'query.history', fallback: () => '[]', accepts: anyText })
let parsed: { text: string; earlier: readonly Earlier[] } | undefined

/** Adds a run that has ended, newest first. */
export function remember({ order, began, ended, rows, end, state }: Run): void {
  if (state === 'running' || order.statement.length > longestStatement) return
  const entry: Earlier = {
    began,
    title: order.title,
    statement: order.selection ?? order.statement,
    values: order.values,
    question: order.selection === undefined ? order.question : undefined,
    rows: rows.length,
    milliseconds: end?.milliseconds ?? (ended ?? began) - began,
    outcome: state,
    limit: end?.limit ?? null,
  }
  kept.set(JSON.stringify([entry, ...earlierRuns()].slice(0, most)))
}

function earlierRuns(): readonly Earlier[] {
  const text = kept.get()
  if (parsed?.text === text) return parsed.earlier
  parsed = { text, earlier: read(text) }
  return parsed.earlier
}

export function useHistory(): readonly Earlier[] {
  kept.use()
  return earlierRuns()
}

export function forgetHistory(): void {
  kept.set('[]')
}

/** Another build may have written it, so whatever is not of our shape is left out. */
function read(text: string): readonly Earlier[] {
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.filter(isEarlier) : []
  } catch {
    return []
  }
}

function isEarlier(value: unknown): value is Earlier {
  if (typeof value !== 'object' || value === null) return false
  const { began, title, statement, values } = value as Record<string, unknown>
  return (
    typeof began === 'number' &&
    typeof title === 'string' &&
    typeof statement === 'string' &&
    typeof values === 'object' &&
    values !== null
  )
}
