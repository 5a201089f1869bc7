import type { ListMember, RuleQueryName, vocabulary } from '@korskoppling/cypher'

/** The same text in the three languages. */
export interface Texts {
  en: string
  sv: string
  nb: string
}

/** What a rule asks about. */
export type GapSubject =
  'area' | 'territory' | 'pair' | 'bottleneck' | 'measure' | 'goal' | 'challenge' | 'cluster' | 'instrument'

type GapGroup = 'actors' | 'activity' | 'steering' | 'territory' | 'other'
/** The gravest first. */
export const gapSeverities = ['high', 'medium', 'low'] as const
export type GapSeverity = (typeof gapSeverities)[number]

/** any: one match is enough; number: `needed` are; few: at least one, at most `needed`; every: nothing may be missing. */
type GapCounting = 'any' | 'number' | 'few' | 'every'

/** What a claim of completeness must say to speak of a rule. */
interface ClaimAsked {
  relation: vocabulary.StatementType
  /** Every label that the rule asks for; a claim may name a main label for its extra ones. */
  kinds: readonly string[]
  /** Of a claim that names its members: whether one of them is what the rule asks for. Without it their kind decides. */
  member?: (member: ListMember) => boolean
}

/** A question with a source: what should be there, who says so, and the statement that looks for it. */
export interface GapRule {
  id: string
  /** Counts up when what it covers changes, so that a number can be told from an older one. */
  version: number
  subject: GapSubject
  group: GapGroup
  /** A default, ours; KORSKOPPLING_SEVERITIES changes it. */
  severity: GapSeverity
  title: Texts
  question: Texts
  closes: Texts
  /** Ids of the criteria it rests on; none where it is our own. */
  criteria: readonly string[]
  /** Documents that ask for it without a criterion of theirs in the graph. */
  documents?: readonly { source: string; locator?: string }[]
  paper?: string
  counting: GapCounting
  needed?: number
  /** Null where no list, however complete, could tell that something is missing. */
  claim: ClaimAsked | null
  query: RuleQueryName
  /** What this rule alone gives its statement. */
  parameters?: Readonly<Record<string, unknown>>
  /** Of an area rule: the areas that it asks, by their `character`; all where left out. */
  characters?: readonly string[]
  /** Of an area rule: a sub-area takes nothing from the area above. */
  notInherited?: true
}
