import type { Said, Thing, Value } from '@korskoppling/cypher'
import { type CsvForm, csvLine } from '../query/csv.ts'
import { flat, nameOf, statementAttributes, thingAttributes } from './attributes.ts'
import type { Exported } from './exported.ts'

interface Column<T> {
  name: string
  value: (row: T) => Value
}

/** One line for each statement, so that two sources that say the same are two lines. */
export function* statementsAsCsv(exported: Exported, form: CsvForm): Generator<string> {
  yield* tableOf(statementColumns(exported), exported.statements, form)
}

/** One line for each thing. */
export function* thingsAsCsv({ asOf, things }: Exported, form: CsvForm): Generator<string> {
  yield* tableOf(thingColumns(asOf), things, form)
}

function* tableOf<T>(columns: readonly Column<T>[], rows: readonly T[], form: CsvForm): Generator<string> {
  const names = columns.map(({ name }) => name)
  yield `${form.mark}${csvLine(names, form)}`
  for (const row of rows) {
    const values = columns.map(({ value }) => value(row))
    yield csvLine(values, form)
  }
}

/** `day` is the day that was asked for; `asOf` is a property of some statements. */
function statementColumns({ asOf, things, sources }: Exported): Column<Said>[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const source = (name: string): Column<Said> => ({
    name: `source${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    value: ({ sourceId }) => flat(sources.get(sourceId)?.properties[name]),
  })
  return [
    { name: 'day', value: () => asOf },
    { name: 'id', value: ({ id }) => id },
    { name: 'type', value: ({ type }) => type },
    { name: 'from', value: ({ from }) => from },
    { name: 'fromName', value: ({ from }) => nameOf(byId.get(from)) },
    { name: 'fromLabel', value: ({ from }) => byId.get(from)?.label ?? null },
    { name: 'to', value: ({ to }) => to },
    { name: 'toName', value: ({ to }) => nameOf(byId.get(to)) },
    { name: 'toLabel', value: ({ to }) => byId.get(to)?.label ?? null },
    ...['title', 'publisher', 'url', 'published'].map(source),
    ...statementAttributes.map(({ name }) => ({
      name,
      value: ({ properties }: Said) => flat(properties[name]),
    })),
  ]
}

function thingColumns(asOf: string): Column<Thing>[] {
  return [
    { name: 'day', value: () => asOf },
    { name: 'id', value: ({ id }) => id },
    { name: 'label', value: ({ label }) => label },
    { name: 'kind', value: ({ kind }) => kind },
    ...thingAttributes.map(({ name }) => ({ name, value: ({ properties }: Thing) => flat(properties[name]) })),
  ]
}
