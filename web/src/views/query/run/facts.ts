import type { ParameterValues, Value } from '../facts.ts'

/** What one run may take before it is cut off. */
export interface Limits {
  rows: number
  /** Of the rows as JSON text. */
  bytes: number
  seconds: number
}

/** What the database remarks on a statement that runs all the same. */
export interface Notice {
  kind:
    | 'unknown_label'
    | 'unknown_type'
    | 'unknown_property'
    | 'cartesian_product'
    | 'endless_path'
    | 'deprecated'
    | 'other'
  code: string
  title: string
  description: string
  subject: string | null
  suggestion: string | null
  /** From 1; null where the database names no place. */
  line: number | null
  column: number | null
}

export interface PlanStep {
  operator: string
  details: string | null
  /** Index of the step that takes its rows; null for the first. */
  parent: number | null
  estimatedRows: number
  /** Counted by PROFILE only. */
  rows: number | null
  dbHits: number | null
}

/** How an answer ended, as the last line of the stream says. */
export interface RunEnd {
  rows: number
  bytes: number
  milliseconds: number
  /** Which limit cut it short; null when every row is here. */
  limit: keyof Limits | null
  limits: Limits
  notices: readonly Notice[]
  plan: readonly PlanStep[] | null
}

/** Why a run came to nothing: our code, and the facts that the server gives with it. */
export interface RunFailure {
  code: string
  message: string
  guard?: string | undefined
  rule?: string | undefined
  instead?: string | undefined
  detail?: string | undefined
  line?: number | null | undefined
  column?: number | null | undefined
  missing?: readonly string[] | undefined
}

/** What is run. */
export interface RunOrder {
  /** What the list of earlier runs calls it. */
  title: string
  /** The text that stands in the editor. */
  statement: string
  /** The part of it that runs, where only that was asked for. */
  selection?: string | undefined
  /** The question whose own text it is. */
  question?: string | undefined
  values: ParameterValues
  asOf: string
  limits: Limits
}

/** One run of a tab; the rows grow while they come. */
export interface Run {
  order: RunOrder
  state: 'running' | 'done' | 'stopped' | 'failed'
  /** Milliseconds of the clock. */
  began: number
  ended: number | null
  columns: readonly string[] | null
  rows: readonly (readonly Value[])[]
  end: RunEnd | null
  failure: RunFailure | null
}
