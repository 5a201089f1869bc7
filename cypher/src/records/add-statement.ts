import type { z } from 'zod'
import type { Graph } from '../graph.ts'
import { endsBeforeItBegins } from '../holds.ts'
import { type Ends, endsByType, statementId, statementProperties } from '../vocabulary.ts'
import { bring } from './bring.ts'
import { type ChangeOptions, changing, newRecordId, refuseStale } from './changing.ts'
import { enteredSource, enteredSourceId } from './make.ts'
import { badInput, parse } from './parse.ts'
import { type Resolved, resolve } from './resolve.ts'
import { type Brought, type Entry, newStatement, type NewStatement, signature } from './shape.ts'
import { entriesIn, store, subjectOf } from './stored-entry.ts'

/**
 * Adds what a person knows: the statement, what it needs (an actor, an initiative, a source), a source that says who
 * entered it and when, and the record of all that, in one transaction. `signed.expects` is how many standing entries
 * already say this of the same two things (0: none). BAD_INPUT with the path, NOT_FOUND, STALE.
 */
export async function addStatement(
  graph: Graph,
  input: unknown,
  signed: { by: unknown; expects: unknown } & ChangeOptions,
): Promise<Entry> {
  const given = parse(newStatement, input)
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  if (endsBeforeItBegins(given)) throw badInput('validTo', 'ends before it begins')
  return await changing(graph, signed, async (tx, at) => {
    const id = newRecordId('entry', at)
    const sourceId = enteredSourceId(id)
    const ends = await resolve(tx, given, sourceId)
    const brought = broughtBy(given, ends, sourceId)
    const entered = enteredSource({ id: sourceId, by, at, basedOn: ends.source.id })
    brought.things.push(entered)

    const earlier = await entriesIn(tx, { subject: subjectOf(brought) })
    refuseStale(expects, earlier.filter((entry) => entry.withdrawnAt === undefined).length, earlier)

    const entry: Entry = {
      id,
      kind: 'statement',
      by,
      at,
      version: 1,
      statementId: String(brought.properties.id),
      brought,
    }
    await bring(tx, { things: brought.things, statements: [brought] })
    await store(tx, entry)
    return entry
  })
}

function broughtBy(
  given: NewStatement,
  ends: { from: Resolved; to: Resolved; source: Resolved },
  sourceId: string,
): Brought {
  const { type } = given
  const [from, to] = inOrder(type, ends)
  if (from.id === to.id) throw badInput('to', 'a thing has no relation to itself')
  const allowed: readonly Ends[] = endsByType[type]
  if (!allowed.some(([a, b]) => a === from.label && b === to.label)) {
    throw badInput('type', `${type} does not go from ${from.label} to ${to.label}`)
  }
  const { modality, where, statedOn, validFrom, validTo, role, note, status } = given
  const properties = {
    id: statementId({ type, from: from.id, to: to.id, sourceId }),
    basis: 'named',
    locator: where,
    ...{ modality, sourceId, statedOn, validFrom, validTo, role, note, status },
  }
  const schema = statementProperties[type] as unknown as z.ZodType<Record<string, unknown>>
  const things = [from, to, ends.source].flatMap(({ made }) => made ?? [])
  return { type, from: from.id, to: to.id, properties: parse(schema, properties), things }
}

/** A cross-link has no direction: it is stored once, from the lower id to the higher. */
function inOrder(type: string, { from, to }: { from: Resolved; to: Resolved }): [Resolved, Resolved] {
  return type === 'CROSS_LINK' && from.id > to.id ? [to, from] : [from, to]
}
