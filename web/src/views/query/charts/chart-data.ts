import type { QuestionShow, Rows, Value } from '../facts.ts'

/** Rows as charts want them. Rows without a number in the column of the numbers are left to the table. */

export interface Bar {
  label: Value
  value: number
}

export interface Matrix {
  rows: readonly Value[]
  columns: readonly Value[]
  /** A list per row; undefined where the answer has no such row. */
  cells: readonly (readonly (number | undefined)[])[]
}

interface Line {
  /** Null where there is one line and no series. */
  series: Value
  /** `at`: index into the places of the x axis. */
  points: readonly { at: number; value: number }[]
}

export interface Lines {
  /** The places of the x axis: numbers and texts in order, everything else as it came. */
  places: readonly Value[]
  lines: readonly Line[]
}

export function barsOf(rows: Rows, show: QuestionShow): readonly Bar[] {
  const { label, value } = pickers(rows, show)
  return rows.rows.flatMap((row) => {
    const number = numberOf(value(row))
    return number === undefined ? [] : [{ label: label(row), value: number }]
  })
}

export function matrixOf(rows: Rows, show: QuestionShow): Matrix {
  const { label, series, value } = pickers(rows, show)
  const heads = distinct(rows.rows.map(label))
  const columns = distinct(rows.rows.map(series))
  const found = new Map(rows.rows.map((row) => [`${keyOf(label(row))} ${keyOf(series(row))}`, numberOf(value(row))]))
  const cells = heads.map((head) => columns.map((column) => found.get(`${keyOf(head)} ${keyOf(column)}`)))
  return { rows: heads, columns, cells }
}

export function linesOf(rows: Rows, show: QuestionShow): Lines {
  const { label, series, value } = pickers(rows, show)
  const places = inOrder(distinct(rows.rows.map(label)))
  const at = new Map(places.map((place, index) => [keyOf(place), index]))
  const lines = distinct(rows.rows.map(series)).map((one) => ({
    series: one,
    points: rows.rows
      .filter((row) => keyOf(series(row)) === keyOf(one))
      .flatMap((row) => {
        const number = numberOf(value(row))
        return number === undefined ? [] : [{ at: at.get(keyOf(label(row))) ?? 0, value: number }]
      })
      .sort((a, b) => a.at - b.at),
  }))
  return { places, lines: lines.filter(({ points }) => points.length > 0) }
}

/** Columns that the question speaks of and the answer does not have. */
export function missingColumns({ columns }: Rows, { label, value, series }: QuestionShow): readonly string[] {
  return [label, value, series].filter((name): name is string => name !== null && !columns.includes(name))
}

/** A number as the API writes it; far beyond what a picture can tell apart, digits may be lost here. */
export function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || value === null) return undefined
  const text = '$int' in value ? value.$int : '$float' in value ? value.$float : undefined
  const number = typeof text === 'string' ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

type Picker = (row: readonly Value[]) => Value

function pickers({ columns }: Rows, show: QuestionShow): Record<'label' | 'value' | 'series', Picker> {
  const picker = (name: string | null): Picker => {
    const at = name === null ? -1 : columns.indexOf(name)
    return (row) => row[at] ?? null
  }
  return { label: picker(show.label), value: picker(show.value), series: picker(show.series) }
}

/** The same for the same thing. */
export function keyOf(value: Value): string {
  return JSON.stringify(value)
}

function distinct(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}

function inOrder(places: readonly Value[]): readonly Value[] {
  if (places.every((place) => numberOf(place) !== undefined))
    return [...places].sort((one, other) => (numberOf(one) ?? 0) - (numberOf(other) ?? 0))
  // Days and years as text sort as they are written.
  if (places.every((place) => typeof place === 'string' && /^\d{4}/u.test(place))) return [...places].sort()
  return places
}
