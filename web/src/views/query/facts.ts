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
