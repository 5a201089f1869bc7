import { z } from 'zod'
import { coarseDate, helixRoles, kindsByLabel, type Label, labels, modalities, statementTypes } from '../vocabulary.ts'

/** The shapes that records come in: from a person, in the graph, in a file. */

/** What can be made in the same step as a statement: the rest needs more than a name. */
export const makeableLabels = [
  'Actor',
  'Initiative',
  'Goal',
  'Measure',
  'Bottleneck',
  'Challenge',
] as const satisfies readonly Label[]

export const line = (longest: number) => z.string().trim().min(1).max(longest)
export const id = z.string().min(1).max(500)
const language = z.string().regex(/^[a-z]{2}$/, 'expected a language code such as sv')
const address = z.url({ protocol: /^https?$/ })

const newThing = z.strictObject({
  label: z.enum(makeableLabels),
  kind: z.string().optional(),
  name: line(200),
  lang: language,
  nameEn: line(200).optional(),
  helix: z.array(z.enum(helixRoles)).optional(),
  website: address.optional(),
})
export type NewThing = z.infer<typeof newThing>

const newSource = z.strictObject({
  title: line(300),
  publisher: line(200),
  url: address.optional(),
  published: coarseDate.optional(),
  lang: language,
})
export type NewSource = z.infer<typeof newSource>

const oneOf = 'expected either an id or something to create'
const end = z
  .strictObject({ id: id.optional(), create: newThing.optional() })
  .refine((given) => (given.id === undefined) !== (given.create === undefined), oneOf)
const named = z
  .strictObject({ id: id.optional(), create: newSource.optional() })
  .refine((given) => (given.id === undefined) !== (given.create === undefined), oneOf)

/** A statement as a person enters it. */
export const newStatement = z.strictObject({
  from: end,
  type: z.enum(statementTypes).exclude(['COVERS']),
  to: end,
  modality: z.enum(modalities).exclude(['computed']),
  /** The source the person names. */
  source: named,
  /** Where in the source. */
  where: line(200).optional(),
  statedOn: coarseDate.optional(),
  validFrom: coarseDate.optional(),
  validTo: coarseDate.optional(),
  role: line(100).optional(),
  note: line(2000).optional(),
  status: z.enum(['realised', 'declared']).optional(),
})
export type NewStatement = z.infer<typeof newStatement>

/** What a list can be of: things of a label, or of one of its kinds. The kinds of a source are no labels. */
const listable: readonly string[] = labels.flatMap((label) =>
  label === 'Source' ? [] : [label, ...kindsByLabel[label]],
)

/** That a list is complete, as a person claims it. */
export const newClaim = z.strictObject({
  territory: id,
  /** The relation that what is on the list has, such as WORKS_ON. */
  relation: z.enum(statementTypes).exclude(['COVERS', 'CONTRADICTS', 'DEMANDS']),
  /** Labels or kinds that the list names all of. */
  kinds: z
    .array(z.string().refine((kind) => listable.includes(kind), 'expected a label or kind of a thing'))
    .min(1)
    .transform((kinds) => [...new Set(kinds)].sort()),
  /** The list in words. */
  what: line(300),
  source: named,
  where: line(200).optional(),
  /** The date of the list. */
  listedOn: coarseDate.optional(),
  validFrom: coarseDate.optional(),
  validTo: coarseDate.optional(),
  note: line(2000).optional(),
})
export type NewClaim = z.infer<typeof newClaim>

export const signature = z.strictObject({
  /** As typed by the person; not verified. */
  by: line(80),
  /** The version that was seen; 0: nothing was there yet. */
  expects: z.int().min(0),
})

export const reason = line(2000)

const properties = z.record(z.string(), z.unknown())
const thing = z.strictObject({ labels: z.array(z.string()).min(1), properties })
export type Made = z.infer<typeof thing>

/** What an entry or decision brought, whole, so that it can be brought again. */
export const brought = z.strictObject({
  type: z.enum(statementTypes),
  from: id,
  to: id,
  properties,
  /** Things and sources made in the same step, the entered source last. */
  things: z.array(thing),
})
export type Brought = z.infer<typeof brought>

const common = {
  id: z.string().regex(/^(entry|claim):[\w.-]+$/, 'expected entry:… or claim:…'),
  by: line(80),
  at: z.iso.datetime(),
  /** 1 as written, 2 once withdrawn. */
  version: z.int().min(1),
  statementId: id,
  withdrawnBy: line(80).optional(),
  withdrawnAt: z.iso.datetime().optional(),
}
/** An entry with everything it says: a statement that was added, a claim, or a mark that a statement is wrong. */
export const entry = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('statement'), brought }),
  z.strictObject({ ...common, kind: z.literal('claim'), brought }),
  z.strictObject({ ...common, kind: z.literal('dispute'), reason }),
])
export type Entry = z.infer<typeof entry>
/** An entry that brought a statement into the graph. */
export type Bringing = Extract<Entry, { brought: Brought }>

export function brings(one: Entry): one is Bringing {
  return one.kind !== 'dispute'
}

export function mainLabel(all: readonly string[]): Label | undefined {
  return labels.find((label) => all.includes(label))
}
