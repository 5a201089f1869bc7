import type { Thing } from '@korskoppling/cypher'
import type { Exported } from './exported.ts'

/** How the file says what it is, so that the page knows it again. */
const jsonFormat = 'korskoppling.exploration'
const version = 1

/**
 * The graph with all properties as they are stored, one thing or statement a line. `log`, the steps of an exploration,
 * stands in it as the page gave it: only the page knows what it means.
 */
export function* asJson(exported: Exported, log?: unknown): Generator<string> {
  const { asOf, things, statements, sources, missing } = exported
  yield `{\n"format":${JSON.stringify(jsonFormat)},\n"version":${version},\n"asOf":${JSON.stringify(asOf)}`
  yield `,\n"missing":${JSON.stringify(missing)}`
  yield* listOf('things', things.map(plain))
  yield* listOf(
    'statements',
    statements.map(({ id, type, from, to, properties }) => ({ ...properties, id, type, from, to })),
  )
  yield* listOf('sources', [...sources.values()].map(plain))
  if (log !== undefined) yield `,\n"log":${JSON.stringify(log)}`
  yield '\n}\n'
}

function plain({ id, label, kind, properties }: Thing): object {
  return { ...properties, id, label, kind }
}

function* listOf(name: string, items: readonly object[]): Generator<string> {
  yield `,\n"${name}":[`
  let before = '\n'
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`
    before = ',\n'
  }
  yield items.length === 0 ? ']' : '\n]'
}
