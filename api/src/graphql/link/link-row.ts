import type { Candidate } from '../../analysis/links/candidates/candidate.ts'
import type { AreaPair, RegionLinks } from '../../analysis/links/candidates/area-pairs.ts'
import type { AreaSide } from '../../analysis/links/candidates/area-sides.ts'
import type { NodeRow } from '../rows.ts'
import type { LinkDay } from '../../analysis/links/candidates/link-day.ts'

/** Everything here stands on a day, which it carries with all that was read for it. */
interface OnDay {
  links: LinkDay
}

export interface LinkMatrixRow extends OnDay {
  region: NodeRow
  own: RegionLinks
}
export interface LinkAreaRow extends OnDay {
  side: AreaSide
}
export interface LinkCellRow extends OnDay {
  pair: AreaPair
}
export interface LinkCandidateRow extends OnDay {
  candidate: Candidate
  /** Asked for by its id: what takes its time is worked out for it, and for no list. */
  alone: boolean
}
export interface LinkSupportRow extends OnDay {
  support: NonNullable<Candidate['support']>
}
export interface LinkBrokerRow extends OnDay {
  actorId: string
  constraint: number
}
export interface LinkEvidenceRow extends OnDay {
  evidence: Candidate['evidence']
}
