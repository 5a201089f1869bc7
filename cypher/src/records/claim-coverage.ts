import type { z } from 'zod'
import type { Graph } from '../graph.ts'
import { endsBeforeItBegins } from '../holds.ts'
import { statementProperties } from '../vocabulary.ts'
import { bring } from './bring.ts'
import { type ChangeOptions, changing, newRecordId, refuseStale } from './changing.ts'
import { enteredSource, enteredSourceId } from './make.ts'
import { badInput, parse } from './parse.ts'
import { type Resolved, resolveClaim } from './resolve.ts'
import { type Brought, type Entry, newClaim, type NewClaim, signature } from './shape.ts'
import { entriesIn, statementIdOf, store, subjectOf } from './stored-entry.ts'

/**
 * Claims that a list is complete: a COVERS from the source that the person names to the territory, a source that says
 * who claims it and when, and the record, in one transaction. `signed.expects` is how many standing claims already say
 * this of the same list of the same source (0: none). BAD_INPUT with the path, NOT_FOUND, STALE.
 */
export async function claimCoverage(
  graph: Graph,
  input: unknown,
  signed: { by: unknown; expects: unknown } & ChangeOptions,
): Promise<Entry> {
  const given = parse(newClaim, input)
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  if (endsBeforeItBegins(given)) throw badInput('validTo', 'ends before it begins')
  return await changing(graph, signed, async (tx, at) => {
    const id = newRecordId('claim', at)
    const { source } = await resolveClaim(tx, given)
    const entered = enteredSource({ id: enteredSourceId(id), by, at, basedOn: source.id })
    const brought = broughtBy(given, source, enteredSourceId(id))
    brought.things.push(entered)

    const earlier = await entriesIn(tx, { subject: subjectOf(brought) })
    refuseStale(expects, earlier.filter(({ withdrawnAt }) => withdrawnAt === undefined).length, earlier)

    const statementId = String(brought.properties.id)
    const entry: Entry = { id, kind: 'claim', by, at, version: 1, statementId, brought }
    await bring(tx, { things: brought.things, statements: [brought] })
    await store(tx, entry)
    return entry
  })
}

function broughtBy(given: NewClaim, source: Resolved, sourceId: string): Brought {
  const { territory, relation, kinds, what, where, listedOn, validFrom, validTo, note } = given
  const claim: Brought = {
    type: 'COVERS',
    from: source.id,
    to: territory,
    properties: {
      ...{ modality: 'stated', basis: 'named', sourceId, complete: true },
      ...{ relation, kinds, what, locator: where, asOf: listedOn, validFrom, validTo, note },
    },
    things: source.made ? [source.made] : [],
  }
  const properties = { id: statementIdOf(claim), ...claim.properties }
  const schema = statementProperties.COVERS as unknown as z.ZodType<Record<string, unknown>>
  return { ...claim, properties: parse(schema, properties) }
}
