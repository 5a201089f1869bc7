import { z } from 'zod'

/**
 * The single source of labels, kinds, relationship types and property schemas.
 * Constraints, indexes, the GraphQL schema check and the loader's validation all read it.
 */

/** Kinds are extra labels on the node; of a Source the kind is a property. */
export const kindsByLabel = {
  Territory: ['Country', 'MacroRegion', 'Region', 'Municipality'],
  SpecialisationArea: [],
  Theme: [],
  Actor: [
    'Company',
    'University',
    'ResearchInstitute',
    'Cluster',
    'SciencePark',
    'Incubator',
    'PublicAuthority',
    'Association',
    'Network',
    'CivilSociety',
    'Investor',
    'GovernanceBody',
  ],
  Initiative: ['Project', 'Programme', 'Pilot', 'Partnership', 'Platform', 'Event', 'TestBed', 'Infrastructure'],
  FundingInstrument: [],
  Strategy: [],
  Goal: [],
  Measure: [],
  Bottleneck: [],
  Challenge: [],
  ProcessStep: ['Process'],
  Criterion: [],
  Source: ['document', 'web', 'collection', 'classification', 'editorial', 'entered'],
} as const

export type Label = keyof typeof kindsByLabel
export type Kind = (typeof kindsByLabel)[Label][number]

/** Every label of a thing that the graph may state something about; records are apart. */
export const labels = Object.keys(kindsByLabel) as Label[]

/** What a record (a node of the product's own memory) can be. */
export const recordKinds = ['Claim', 'Decision', 'Vote', 'Entry', 'Question', 'View', 'Score', 'Load'] as const
export type RecordKind = (typeof recordKinds)[number]

/** How sure a statement is; only `stated` counts as existing. Ordered from firmest to weakest. */
export const modalities = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed'] as const
export type Modality = (typeof modalities)[number]

/** `named`: the source itself ties the two ends; `topic`: an editorial match. */
export const bases = ['named', 'topic'] as const
export type Basis = (typeof bases)[number]

export const helixRoles = ['academia', 'industry', 'government', 'civil_society'] as const
export type HelixRole = (typeof helixRoles)[number]

/** Which labels a type may join: `[from, to]`. A pair that is not listed is a reject at load. */
export const endsByType = {
  ABOUT_THEME: ends('Actor Initiative SpecialisationArea', 'Theme'),
  ADDRESSES: ends('Actor FundingInstrument Initiative SpecialisationArea Strategy Territory', 'Challenge'),
  CARRIED_BY: ends('Measure', 'Initiative SpecialisationArea Actor'),
  CONTINUES: ends('SpecialisationArea', 'SpecialisationArea'),
  CONTRADICTS: ends('Source', 'Source'),
  COVERS: ends('Source', 'Territory'),
  CROSS_LINK: ends('SpecialisationArea', 'SpecialisationArea'),
  DEMANDS: ends('Source', 'Criterion'),
  ELIGIBLE_IN: ends('FundingInstrument Initiative', 'Territory'),
  ENABLES: [...ends('Strategy', 'Strategy'), ...ends('SpecialisationArea', 'SpecialisationArea')],
  FACES: ends('Actor SpecialisationArea Territory', 'Challenge'),
  FUNDED_BY: ends('Actor FundingInstrument Initiative', 'Actor FundingInstrument Initiative'),
  GOVERNS: [...ends('Actor', 'Actor FundingInstrument Strategy Territory'), ...ends('Initiative', 'Strategy')],
  HAS_BOTTLENECK: ends('Strategy Territory', 'Bottleneck'),
  HAS_GOAL: ends('Initiative Strategy', 'Goal'),
  HAS_MEASURE: ends('Strategy', 'Measure'),
  HAS_STRATEGY: ends('Territory', 'Strategy'),
  IN_COUNTRY: ends('Territory', 'Territory'),
  LOCATED_IN: [...ends('Actor', 'Actor Territory'), ...ends('Initiative', 'Territory')],
  MEETS: ends('FundingInstrument Initiative Measure SpecialisationArea Strategy Territory', 'Criterion'),
  MEMBER_OF: [...ends('Actor Territory', 'Actor Initiative'), ...ends('Initiative', 'Actor')],
  MITIGATES: ends('Initiative Measure', 'Bottleneck'),
  PARTICIPATES_IN: [
    ...ends('Actor', 'Actor Challenge FundingInstrument Initiative Strategy'),
    ...ends('Initiative', 'Actor Initiative'),
    ...ends('Territory', 'Actor Challenge Initiative'),
  ],
  PART_OF: [
    ...ends('Actor', 'Actor Initiative Strategy'),
    ...ends('Criterion', 'Criterion ProcessStep'),
    ...ends('FundingInstrument', 'FundingInstrument'),
    ...ends('Initiative', 'Actor FundingInstrument Initiative Strategy'),
    ...ends('SpecialisationArea', 'SpecialisationArea Territory'),
    ...ends('Strategy', 'Strategy'),
    ...ends('Territory', 'Territory'),
  ],
  PRIORITISES: ends('Territory', 'SpecialisationArea'),
  REPORTS_TO: ends('Actor', 'Actor'),
  RESPONSIBLE_FOR: ends('Actor', 'SpecialisationArea'),
  STEPPING_STONE_TO: [
    ...ends('Actor', 'Actor FundingInstrument'),
    ...ends('FundingInstrument', 'Actor FundingInstrument'),
    ...ends('Initiative', 'Actor FundingInstrument Initiative Strategy'),
    ...ends('SpecialisationArea', 'SpecialisationArea'),
    ...ends('Strategy', 'SpecialisationArea Strategy'),
  ],
  STEP_OF: ends('ProcessStep', 'ProcessStep'),
  STRENGTHENS: ends('SpecialisationArea', 'SpecialisationArea'),
  SUPPORTS: [
    ...ends('Actor', 'Actor Challenge FundingInstrument Initiative SpecialisationArea Strategy'),
    ...ends('FundingInstrument', 'Actor SpecialisationArea Strategy Theme'),
    ...ends('Initiative', 'Actor Challenge FundingInstrument Initiative Strategy Territory'),
    ...ends('SpecialisationArea', 'SpecialisationArea'),
    ...ends('Strategy', 'Strategy'),
    ...ends('Territory', 'Actor'),
  ],
  TARGETS: [
    ...ends('Initiative', 'Actor SpecialisationArea Strategy Theme Challenge Goal'),
    ...ends('Strategy', 'SpecialisationArea'),
    ...ends('Measure', 'SpecialisationArea Theme Goal'),
  ],
  WORKS_ON: ends('Actor', 'SpecialisationArea Theme'),
} as const satisfies Record<string, readonly Ends[]>

export type StatementType = keyof typeof endsByType
export const statementTypes = Object.keys(endsByType) as StatementType[]

/** Relations that join everything with everything: a path over one of them says little. */
export const joiningTypes = [
  'ABOUT_THEME',
  'GOVERNS',
  'IN_COUNTRY',
  'LOCATED_IN',
  'PRIORITISES',
] as const satisfies readonly StatementType[]

export type Ends = readonly [from: Label, to: Label]

function ends(from: string, to: string): Ends[] {
  return from.split(' ').flatMap((a) => to.split(' ').map((b): Ends => [a as Label, b as Label]))
}

/** `2019-02-31` is well formed, and no day. */
function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return date.length < 10 || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date))
}

/** An ISO date as coarse as it is known: `2020`, `2020-06` or `2020-06-30`. Compares as text. */
export const coarseDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(exists, 'there is no such day')

const text = z.string().min(1)
const texts = z.array(text)
const whole = z.int()
const currency = z.string().regex(/^[A-Z]{3}$/)

const common = {
  id: text,
  name: text,
  lang: z.string().regex(/^[a-z]{2}$/),
  nameEn: text,
  nameSv: text.optional(),
  nameNb: text.optional(),
  asWritten: text.optional(),
  altNames: texts.optional(),
  note: text.optional(),
  /** Evidence of the node's own facts. */
  sourceIds: texts.min(1),
}

const period = { start: coarseDate.optional(), end: coarseDate.optional() }

const ownProperties = {
  Territory: {
    ...period,
    nutsCode: text.optional(),
    nutsVersion: text.optional(),
    nuts3: text.optional(),
    municipalityCode: text.optional(),
    level: z.enum(['country', 'macro', 'NUTS2', 'NUTS3', 'municipality']).optional(),
    population: whole.optional(),
    populationYear: text.optional(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    pointBasis: text.optional(),
  },
  SpecialisationArea: {
    level: z.int().min(1).max(9),
    phase: z.enum(['established', 'growth']).optional(),
    character: z.enum(['specific', 'horizontal', 'enabling', 'mission']).optional(),
  },
  Theme: { scheme: text, code: text, extension: z.boolean().optional() },
  Actor: {
    ...period,
    helix: z.array(z.enum(helixRoles)),
    helixBasis: text.optional(),
    orgNumber: text.optional(),
    ror: text.optional(),
    pic: text.optional(),
    website: text.optional(),
    endBasis: text.optional(),
    placeholder: z.boolean().optional(),
    count: whole.positive().optional(),
  },
  Initiative: {
    ...period,
    endBasis: text.optional(),
    budget: z.number().optional(),
    currency: currency.optional(),
    website: text.optional(),
    cordisId: text.optional(),
    kohesioId: text.optional(),
  },
  FundingInstrument: {
    programme: z.enum([
      'erdf-regional',
      'erdf-national',
      'interreg-a',
      'interreg-b',
      'interreg-c',
      'horizon',
      'national',
      'regional',
      'other',
    ]),
    amount: z.number().optional(),
    currency: currency.optional(),
    periodFrom: coarseDate.optional(),
    periodTo: coarseDate.optional(),
  },
  Strategy: { scope: z.enum(['s3', 'regional', 'innovation', 'sector', 'plan']), status: text.optional() },
  Goal: { status: text.optional() },
  Measure: { status: text.optional() },
  Bottleneck: { status: text.optional() },
  Challenge: { status: text.optional() },
  ProcessStep: { status: text.optional() },
  Criterion: {},
} satisfies Record<Exclude<Label, 'Source'>, Record<string, z.ZodType>>

const source = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  lang: common.lang,
  kind: z.enum(kindsByLabel.Source),
  url: z.url().optional(),
  file: text.optional(),
  published: coarseDate.optional(),
  licence: text.optional(),
  /** Of an entered source: the id of the source that the person named. */
  basedOn: text.optional(),
})

/** Properties of a stored node, flat, per main label. Unknown properties are refused. */
export const nodeProperties = Object.fromEntries(
  labels.map((label): [Label, z.ZodObject] => [
    label,
    label === 'Source' ? source : z.strictObject({ ...common, ...ownProperties[label] }),
  ]),
) as Record<Label, z.ZodObject>

/** Properties that every relationship carries, and those that some do. */
const statement = {
  id: text,
  modality: z.enum(modalities),
  basis: z.enum(bases),
  sourceId: text,
  locator: text.optional(),
  alsoAt: texts.optional(),
  statedOn: coarseDate.optional(),
  validFrom: coarseDate.optional(),
  validTo: coarseDate.optional(),
  note: text.optional(),
  role: text.optional(),
  amount: z.number().optional(),
  currency: currency.optional(),
  order: whole.optional(),
}

const editorialMatch = {
  match: z.enum(['exact', 'broad', 'narrow', 'close', 'related']).optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  mappedBy: text.optional(),
}

const extraProperties: Partial<Record<StatementType, Record<string, z.ZodType>>> = {
  ABOUT_THEME: editorialMatch,
  SUPPORTS: editorialMatch,
  CONTINUES: { mappedBy: text.optional() },
  CROSS_LINK: { status: z.enum(['realised', 'declared']).optional() },
  GOVERNS: { level: whole.optional() },
  CONTRADICTS: { about: text.optional() },
  COVERS: {
    what: text,
    complete: z.boolean(),
    kinds: texts.optional(),
    relation: z.enum(statementTypes).optional(),
    members: texts.optional(),
    asOf: coarseDate.optional(),
  },
}

/** Properties of a stored relationship, flat, per type. Unknown properties are refused. */
export const statementProperties = Object.fromEntries(
  statementTypes.map((type) => [type, z.strictObject({ ...statement, ...extraProperties[type] })]),
) as Record<StatementType, z.ZodObject<typeof statement>>

/**
 * The stable id of a statement: `TYPE|from|to|sourceId`, of a COVERS also `|relation|kind,kind`,
 * so that loading twice finds it again and a look-up knows which type (and constraint) to use.
 */
export function statementId(of: StatementKey): string {
  const base = [of.type, of.from, of.to, of.sourceId].join('|')
  return of.type === 'COVERS' ? `${base}|${of.relation ?? ''}|${(of.kinds ?? []).join(',')}` : base
}

export interface StatementKey {
  type: StatementType
  from: string
  to: string
  sourceId: string
  relation?: string | undefined
  kinds?: readonly string[] | undefined
}

/** The type of a statement by its id, or `undefined` when the id does not begin with one of ours. */
export function typeOfStatementId(id: string): StatementType | undefined {
  const type = id.split('|', 1)[0] as StatementType
  return Object.hasOwn(endsByType, type) ? type : undefined
}
