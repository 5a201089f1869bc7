import type { QuestionFactsFragment } from '../../../generated/operations.ts'
import type { besideKinds, resultKinds } from './search.ts'

/**
 * A value of a row as the API writes it: what JSON cannot say exactly is an object with one key that begins with `$`,
 * such as `{"$int":"9007199254740993"}` or `{"$node":{…}}`.
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

/** Values by the name of their parameter, without `$`. */
export type ParameterValues = Readonly<Record<string, Value>>

/** Rows of an answer as they stand on the page. */
export interface Rows {
  columns: readonly string[]
  rows: readonly (readonly Value[])[]
}

/** A question of the library or a saved one, as the API answers it. */
export type Question = QuestionFactsFragment
export type QuestionShow = Question['show']
export type QuestionParameter = Question['parameters'][number]

export type ResultKind = (typeof resultKinds)[number]
export type BesideKind = (typeof besideKinds)[number]

/** The question that a tab began with. */
interface TabQuestion {
  id: string
  /** Of a saved one. */
  version?: number | undefined
  /** A later version was there when it was opened, so the address names this one. */
  older?: boolean | undefined
  /** The statement is no longer the question's own. */
  edited: boolean
}

/** One statement at work, with its values. */
export interface Tab {
  id: string
  /** Empty: the statement's first line stands for it. */
  title: string
  statement: string
  values: ParameterValues
  question?: TabQuestion | undefined
  /** How the answer is best shown; as a table when left out. */
  show?: QuestionShow | undefined
}

/** What may change of a tab while it is open. */
export type TabChange = Partial<Omit<Tab, 'id'>>
