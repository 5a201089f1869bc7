import type { z } from 'zod'
import type { Graph, Transaction } from '../graph.ts'
import { today } from '../holds.ts'
import { statementId, statementProperties } from '../vocabulary.ts'
import { bring } from './bring.ts'
import { bringsByKind } from './brings.ts'
import { type ChangeOptions, changing, momentAfter, newRecordId, refuseStale } from './changing.ts'
import { type Decision, newDecision, type Placed, type Verdict } from './decision-shape.ts'
import { enteredSource, enteredSourceId } from './make.ts'
import { badInput, parse } from './parse.ts'
import { recordQueries } from './queries.ts'
import { type Brought, signature } from './shape.ts'
import { decidedIn, storeDecided } from './stored-decision.ts'
import { checkThings, parseSubject, regionOf, type Subject } from './subject.ts'
import { removeBrought } from './withdraw.ts'

type DecideOptions = { by: unknown; expects: unknown } & ChangeOptions

/**
 * Decides on a candidate or a gap. Adopting two areas, or an actor for an area, brings a planned statement; what the
 * decision before brought goes, in the same transaction. `signed.expects` is how many decisions on the subject the
 * person saw (0: none). BAD_INPUT with the path, also where nothing stands that `reopen` could take back, and where a
 * coupling of an area with its own part is adopted; NOT_FOUND, STALE.
 */
export async function decide(graph: Graph, input: unknown, signed: DecideOptions): Promise<Placed<Decision>> {
  const given = parse(newDecision, input)
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  const subject = parseSubject(given.subject)
  return await changing(graph, signed, async (tx, now) => {
    await checkThings(tx, subject)
    const region = await regionOf(tx, subject, given.region)
    const earlier = await decidedIn(tx, 'decision', [subject.id])
    refuseStale(expects, earlier.length, earlier)
    await refuseNothing(tx, { subject, verdict: given.verdict, last: earlier[0]?.verdict })

    const at = momentAfter(earlier[0]?.at, now)
    const id = newRecordId('decision', at)
    const brought = await broughtBy(tx, subject, { ...given, by, at, sourceId: enteredSourceId(id) })
    const score = await scoreOf(tx, subject.id, given.asOf ?? today(new Date(at)))
    const decision: Decision = { ...given, id, region, by, at, score, brought }
    await storeDecided(tx, 'decision', decision)
    await removeBrought(
      tx,
      earlier.flatMap((one) => one.brought ?? []),
    )
    if (brought) await bring(tx, { things: brought.things, statements: [brought] })
    return { ...decision, number: earlier.length + 1, stands: true }
  })
}

interface Step {
  subject: Subject
  verdict: Verdict
  /** What was decided last. */
  last: Verdict | undefined
}

/** Refuses to take back what does not stand, and to adopt a coupling of an area with what is part of it. */
async function refuseNothing(tx: Transaction, { subject, verdict, last }: Step): Promise<void> {
  if (verdict === 'reopen' && (last === undefined || last === 'reopen')) {
    throw badInput('verdict', 'nothing stands that could be taken back')
  }
  if (verdict !== 'adopt' || subject.kind !== 'areas') return
  const [whole] = await tx.run(recordQueries.whole, { ids: subject.things })
  if (whole) throw badInput('subject', `${whole.part} is part of ${whole.id}: an area is not coupled to its own part`)
}

/** As it is kept for the date; undefined where none is, as of a gap. */
async function scoreOf(tx: Transaction, subject: string, asOf: string): Promise<number | undefined> {
  return (await tx.run(recordQueries.score, { id: `score:${asOf}|${subject}` }))[0]?.value
}

interface Adopting {
  verdict: Verdict
  reason: string
  by: string
  at: string
  asOf?: string | undefined
  sourceId: string
}

async function broughtBy(tx: Transaction, subject: Subject, given: Adopting): Promise<Brought | undefined> {
  const type = bringsByKind[subject.kind]
  const [from, to] = subject.things
  if (given.verdict !== 'adopt' || type === undefined || from === undefined || to === undefined) return undefined
  const { by, at, sourceId, reason } = given
  const day = today(new Date(at))
  // A decision that carries out what a document wishes for rests on the document; else on nothing but the decision.
  const [wish] = await tx.run(recordQueries.wishes, { type, from, to, asOf: given.asOf ?? day })
  const entered = enteredSource({ id: sourceId, by, at, basedOn: wish?.id })
  const properties = {
    ...{ id: statementId({ type, from, to, sourceId }), modality: 'planned', basis: 'named', sourceId },
    ...{ statedOn: day, validFrom: day, note: reason },
  }
  const schema = statementProperties[type] as unknown as z.ZodType<Record<string, unknown>>
  return { type, from, to, properties: parse(schema, properties), things: [entered] }
}
