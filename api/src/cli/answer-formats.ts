import { type Answering, type Value, valueJson, valueText } from '@korskoppling/cypher'
import { csvForms, csvLine } from '../query/csv.ts'
import { type Cell, tableOf } from './table.ts'
import { visible } from './visible.ts'

type Rows = Pick<Answering, 'columns' | 'rows'>

/** The rows of an answer as text, by the name of `--format`. All but the table write them as they come. */
export const answerFormats = { table, csv, json, ndjson } satisfies Record<
  string,
  (answer: Rows) => AsyncIterable<string>
>
export type AnswerFormat = keyof typeof answerFormats

async function* table({ columns, rows }: Rows): AsyncGenerator<string> {
  const cells: Cell[][] = []
  for await (const row of rows) cells.push(row.map(cellOf))
  if (columns.length > 0) yield tableOf(columns.map(visible), cells)
}

function cellOf(value: Value): Cell {
  if (value === null) return 'null'
  if (typeof value === 'number') return value
  if (typeof value === 'object' && '$int' in value && typeof value.$int === 'string') return BigInt(value.$int)
  // A row is a line.
  return visible(valueText(value).replace(/\s*[\r\n]\s*/g, ' '))
}

async function* csv({ columns, rows }: Rows): AsyncGenerator<string> {
  if (columns.length > 0) yield csvLine(columns, csvForms.plain)
  for await (const row of rows) yield csvLine(row, csvForms.plain)
}

async function* json(answer: Rows): AsyncGenerator<string> {
  let before = '['
  for await (const row of objects(answer)) {
    yield `${before}\n${row}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

async function* ndjson(answer: Rows): AsyncGenerator<string> {
  for await (const row of objects(answer)) yield `${row}\n`
}

/** Each row as an object of plain JSON by column. */
async function* objects({ columns, rows }: Rows): AsyncGenerator<string> {
  const names = columns.map((column) => JSON.stringify(column))
  for await (const row of rows)
    yield `{${row.map((value, index) => `${names[index] ?? ''}:${valueJson(value)}`).join(',')}}`
}
