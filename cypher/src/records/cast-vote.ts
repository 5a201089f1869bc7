import type { Graph } from '../graph.ts'
import { type ChangeOptions, changing, momentAfter, newRecordId, refuseStale } from './changing.ts'
import { newVote, type Placed, type Vote } from './decision-shape.ts'
import { badInput, parse } from './parse.ts'
import { signature } from './shape.ts'
import { decidedIn, storeDecided } from './stored-decision.ts'
import { checkThings, parseSubject, regionOf } from './subject.ts'

/**
 * Keeps the counts and the note of a workshop; a further vote on the subject amends it, and both stay. `signed.expects`
 * is how many votes on the subject the person saw. BAD_INPUT with the path, NOT_FOUND, STALE.
 */
export async function castVote(
  graph: Graph,
  input: unknown,
  signed: { by: unknown; expects: unknown } & ChangeOptions,
): Promise<Placed<Vote>> {
  const given = parse(newVote, input)
  const { by, expects } = parse(signature, { by: signed.by, expects: signed.expects })
  const subject = parseSubject(given.subject)
  const voted = given.now + given.later + given.no
  if (given.present !== undefined && voted > given.present) {
    throw badInput('present', `${voted} voted, ${given.present} were there`)
  }
  return await changing(graph, signed, async (tx, now) => {
    await checkThings(tx, subject)
    const region = await regionOf(tx, subject, given.region)
    const earlier = await decidedIn(tx, 'vote', [subject.id])
    refuseStale(expects, earlier.length, earlier)
    const at = momentAfter(earlier[0]?.at, now)
    const vote: Vote = { ...given, id: newRecordId('vote', at), region, by, at }
    await storeDecided(tx, 'vote', vote)
    return { ...vote, number: earlier.length + 1, stands: true }
  })
}
