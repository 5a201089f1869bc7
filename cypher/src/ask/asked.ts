/** What one free statement may take before it is cut off. */
export interface AskLimits {
  rows: number
  /** Of the rows as JSON text. */
  bytes: number
  seconds: number
}

/** In force when nobody asks for more. */
export const usualLimits: AskLimits = { rows: 5_000, bytes: 20_000_000, seconds: 10 }

/** The most that anybody may ask for. */
export const highestLimits: AskLimits = { rows: 1_000_000, bytes: 500_000_000, seconds: 120 }

/** A limit that cut an answer short. */
export type LimitName = keyof AskLimits

/**
 * A value of a row in typed JSON: what JSON cannot say exactly is an object with one key that begins with `$`, such as
 * `{"$int":"9007199254740993"}`, `{"$date":"2024-02-29"}`, `{"$node":{…}}`; docs/query.md lists all.
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

export const noticeKinds = [
  'unknown_label',
  'unknown_type',
  'unknown_property',
  'cartesian_product',
  'endless_path',
  'deprecated',
  'other',
] as const

/** What the database remarks on a statement that runs all the same. */
export interface Notice {
  kind: (typeof noticeKinds)[number]
  /** The database's own code and words, in English. */
  code: string
  title: string
  description: string
  /** The name it is about, such as a label that does not exist. */
  subject: string | null
  /** The nearest name that does exist. */
  suggestion: string | null
  /** One-based; null where the database names no place. */
  line: number | null
  column: number | null
}

/** One step of a plan; steps stand in reading order, the first is the last to run and gives the result. */
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

/** Some of the limits. */
export type WantedLimits = Partial<Readonly<Record<LimitName, number | undefined>>>

export interface AskOptions {
  /** Whatever is left out is as in `usualLimits`; refused with BAD_INPUT above `highestLimits`. */
  limits?: WantedLimits | undefined
  /** Ends the statement in the database. */
  signal?: AbortSignal | undefined
  /** The reader keeps every row until the end, so all of them together must have room here. */
  keepsRows?: boolean | undefined
}

/** How an answer ended. */
export interface AnswerEnd {
  rows: number
  bytes: number
  milliseconds: number
  /** Which limit cut it short; null when every row is here. */
  limit: LimitName | null
  limits: AskLimits
  notices: Notice[]
  /** Of EXPLAIN and PROFILE; else null. */
  plan: PlanStep[] | null
}

/** The answer to a free statement while it comes. */
export interface Answering {
  /** Empty for a statement that gives none, such as one that ends in FINISH. */
  columns: readonly string[]
  /** To be read once; leaving the loop early stops the statement. */
  rows: AsyncIterable<readonly Value[]>
  /** Resolves once `rows` has been read to its end; rejects when the statement failed on the way. */
  end: () => Promise<AnswerEnd>
}

/** What EXPLAIN says of a statement; nothing ran. */
export interface Explained {
  columns: readonly string[]
  /** `r`: it only reads; anything else would be refused. */
  type: string
  /** The largest estimate of any step. */
  estimatedRows: number
  plan: PlanStep[]
  notices: Notice[]
}
