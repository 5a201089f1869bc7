import { readShipped, type Shipped } from '@korskoppling/seed'

/**
 * Two versions of the data, each about a fifth of the shipped: between them some thousand rows are added, changed and
 * removed, which keeps one load short and still long enough to be hit in the middle.
 */
export function twoVersions(): { before: Shipped; after: Shipped } {
  const all = readShipped()
  const every = (divisor: number, rest: number) => (_: unknown, index: number) => index % divisor === rest
  const common = all.statements.filter(every(10, 0))
  const before = [...common, ...all.statements.filter(every(10, 1))]
  const after = [
    ...common.map((statement, index) =>
      index % 2 === 0
        ? { ...statement, properties: { ...statement.properties, note: 'said otherwise since' } }
        : statement,
    ),
    ...all.statements.filter(every(10, 2)),
  ]
  return { before: version('before', all, before), after: version('after', all, after) }
}

function version(name: string, all: Shipped, statements: Shipped['statements']): Shipped {
  const used = new Set(statements.flatMap(({ from, to, properties }) => [from, to, String(properties.sourceId)]))
  for (const { id, properties } of all.things)
    if (used.has(id)) for (const source of (properties.sourceIds as string[] | undefined) ?? []) used.add(source)
  return { version: name, files: [name], statements, things: all.things.filter(({ id }) => used.has(id)) }
}
