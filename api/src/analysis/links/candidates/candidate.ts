import type { Texts } from '../../gaps/rule.ts'
import type { Reason } from '../measured.ts'
import type { LinkState, Section } from './area-pairs.ts'
import type { Question } from './question.ts'

/** What a candidate would couple. */
export const linkKinds = ['areas', 'theme', 'regions', 'actors', 'actor_area'] as const
export type LinkKind = (typeof linkKinds)[number]

type PartName =
  'together_elsewhere' | 'not_bridged' | 'diffusion' | 'density' | 'added' | 'mutual' | 'common_neighbours' | 'paths'

/** Something that could be coupled and is not, with all that speaks for it. */
export interface Candidate {
  /** `kind|a|b` */
  id: string
  kind: LinkKind
  section: Section
  regionId: string
  a: string
  b: string
  /** Of two areas. */
  state: LinkState | null
  /** It is planned by a decision made here alone. */
  plannedByDecision: boolean
  specific: boolean
  /** What is said of the two themselves. */
  statementIds: readonly string[]
  score: { value: number; reason?: undefined } | { value: null; reason: Reason }
  parts: readonly { name: PartName; value: number }[]
  support: CandidateSupport | null
  onBothSides: readonly string[]
  /** Stated on both sides, and joining no two areas. */
  joiningNone: readonly string[]
  why: Texts
  evidence: Evidence
  /** The areas of each side, for funding open to both; null where a side is no area. */
  areas: readonly [readonly string[], readonly string[]] | null
  /** Actors who could bring the two together. */
  actorIds: readonly string[]
  /** The statements that find what it is made of, in the order in which they are asked. */
  questions: readonly Question[]
}

/** On how many other portfolios it rests. */
export interface CandidateSupport {
  both: number
  of: number
  themeIds: readonly string[]
  regionIds: readonly string[]
}

export interface Evidence {
  nodeIds: readonly string[]
  statementIds: readonly string[]
}
