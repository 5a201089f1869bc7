import { KorskopplingError } from '../errors.ts'
import type { Transaction } from '../graph.ts'
import type { Label } from '../vocabulary.ts'
import { badInput } from './parse.ts'
import { recordQueries } from './queries.ts'
import { mainLabel } from './shape.ts'

/** What a decision or a vote can be about, and which things its id names in their order. */
const kinds = {
  areas: ['SpecialisationArea', 'SpecialisationArea'],
  theme: ['Territory', 'Theme'],
  regions: ['Territory', 'Territory'],
  actors: ['Actor', 'Actor'],
  actor_area: ['Actor', 'SpecialisationArea'],
} as const satisfies Record<string, readonly Label[]>

/** A pair has no direction, so that its id begins with the lower one. */
const undirected: readonly string[] = ['areas', 'actors']

export type SubjectKind = keyof typeof kinds | 'gap'

export interface Subject {
  id: string
  kind: SubjectKind
  /** Ids of the things that it is about, in the order of its id. */
  things: string[]
  /** Of a gap. */
  rule?: string
}

/** Reads `areas|a|b`, `theme|territory|theme`, … or `gap|rule|subject`, where a pair is `gap|rule|a|b`; else BAD_INPUT. */
export function parseSubject(id: string, path = 'subject'): Subject {
  const [kind = '', ...things] = id.split('|')
  if (things.includes('')) throw badInput(path, `"${id}" lacks an id`)
  if (kind === 'gap') return gapSubject(id, things, path)
  if (!isKind(kind)) throw badInput(path, `expected ${Object.keys(kinds).join(', ')} or gap, got "${kind}"`)
  const [first = '', second] = things
  if (second === undefined || things.length > 2) throw badInput(path, `expected ${kind}| and two ids, got "${id}"`)
  if (first === second) throw badInput(path, 'a thing is not coupled to itself')
  if (undirected.includes(kind) && first > second) throw badInput(path, 'the lower id comes first')
  return { id, kind, things }
}

function isKind(kind: string): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind)
}

function gapSubject(id: string, [rule, ...things]: readonly string[], path: string): Subject {
  if (rule === undefined || things.length === 0 || things.length > 2) {
    throw badInput(path, `expected gap|rule|subject, got "${id}"`)
  }
  return { id, kind: 'gap', things, rule }
}

/** What is there of a subject: NOT_FOUND for a thing that is not, BAD_INPUT for one of another label. */
export async function checkThings(tx: Transaction, { kind, things }: Subject): Promise<void> {
  const there = new Map((await tx.run(recordQueries.things, { ids: things })).map(({ id, labels }) => [id, labels]))
  for (const [i, id] of things.entries()) {
    const label = mainLabel(there.get(id) ?? [])
    if (!label) {
      throw new KorskopplingError('NOT_FOUND', `subject: nothing has the id ${id}`, { facts: { path: 'subject', id } })
    }
    const expected = kind === 'gap' ? label : kinds[kind][i]
    if (label !== expected) throw badInput('subject', `expected a ${expected ?? 'thing'}, got the ${label} ${id}`)
  }
}

/** The region that decides: the one that the person names, else the one that the things belong to. */
export async function regionOf(
  tx: Transaction,
  { things }: Subject,
  named: string | undefined,
): Promise<string | undefined> {
  if (named === undefined) return (await tx.run(recordQueries.territory, { ids: things }))[0]?.id
  const [there] = await tx.run(recordQueries.things, { ids: [named] })
  if (!there) {
    throw new KorskopplingError('NOT_FOUND', `region: nothing has the id ${named}`, {
      facts: { path: 'region', id: named },
    })
  }
  if (mainLabel(there.labels) !== 'Territory') throw badInput('region', `${named} is no territory`)
  return named
}
