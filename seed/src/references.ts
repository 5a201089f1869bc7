import { vocabulary } from '@korskoppling/cypher'
import type { Properties } from './entry.ts'
import type { Statement } from './statement.ts'
import type { Read, Thing } from './thing.ts'

/** Adds to each read what is wrong with it among the others: ids twice, ends and sources that are not there. */
export function checkReferences(things: readonly Read<Thing>[], statements: readonly Read<Statement>[]): void {
  const labelById = new Map(things.map(({ value }) => [value.id, value.label]))
  markTwins(things)
  markTwins(statements)
  for (const { value, reasons } of things) reasons.push(...danglingSources(value.properties, labelById))
  for (const { value, reasons } of statements) {
    if (value.id === '') continue
    reasons.push(...wrongEnds(value, labelById), ...danglingSources(value.properties, labelById))
    reasons.push(...wrongClaim(value.properties, labelById))
  }
}

type Labels = ReadonlyMap<string, vocabulary.Label>

function markTwins(reads: readonly Read<{ id: string }>[]): void {
  const first = new Map<string, Read<{ id: string }>>()
  for (const read of reads) {
    const twin = first.get(read.value.id)
    if (twin) read.reasons.push(`the same id stands in ${twin.entry.file}:${twin.entry.line}`)
    else first.set(read.value.id, read)
  }
}

function wrongEnds({ type, from, to }: Statement, labelById: Labels): string[] {
  const [a, b] = [labelById.get(from), labelById.get(to)]
  const missing = [from, to].filter((id) => !labelById.has(id)).map((id) => `there is no ${id}`)
  if (a === undefined || b === undefined) return missing
  const ends: readonly vocabulary.Ends[] = vocabulary.endsByType[type]
  return ends.some(([x, y]) => x === a && y === b) ? [] : [`${type} does not join ${a} and ${b}`]
}

function danglingSources({ sourceId, sourceIds, basedOn }: Properties, labelById: Labels): string[] {
  const named = [sourceId, basedOn, ...asList(sourceIds)].filter((id) => typeof id === 'string')
  return named.filter((id) => labelById.get(id) !== 'Source').map((id) => `there is no source ${id}`)
}

/** A claim of completeness names things that are there and kinds that exist. */
function wrongClaim({ members, kinds }: Properties, labelById: Labels): string[] {
  return [
    ...asList(members)
      .filter((id) => !labelById.has(String(id)))
      .map((id) => `there is no member ${String(id)}`),
    ...asList(kinds)
      .filter((kind) => !kindsAndLabels.has(String(kind)))
      .map((kind) => `${String(kind)} is no label or kind`),
  ]
}

const kindsAndLabels = new Set<string>([...vocabulary.labels, ...Object.values(vocabulary.kindsByLabel).flat()])

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
