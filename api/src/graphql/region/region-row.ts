import type { Continuation, Engaged, Governing } from '@korskoppling/cypher'
import type { BottleneckFacts, EasingMeasure } from '../../analysis/regions/bottlenecks.ts'
import type { ChangedArea, Changes } from '../../analysis/regions/changes.ts'
import type { Comparison, ThemeRow } from '../../analysis/regions/compare.ts'
import type { Together } from '../../analysis/regions/cooperation.ts'
import type { AddedTheme, PartnerScore, ThemeSpace } from '../../analysis/regions/partners.ts'
import type { NodeRow } from '../rows.ts'

/** Everything here stands on a day. */
interface OnDay {
  day: string
}

export interface BottleneckRow extends BottleneckFacts, OnDay {}
export interface MeasureRow extends EasingMeasure, OnDay {}
export interface EngagedRow extends Engaged, OnDay {}
export interface GoverningRow extends Governing, OnDay {}

export interface ComparisonRow extends OnDay {
  a: NodeRow
  b: NodeRow
  comparison: Comparison
  space: ThemeSpace
}

export interface ComparedThemeRow extends ThemeRow, OnDay {
  density: number | null
}

export interface PartnerListRow extends OnDay {
  region: NodeRow
  space: ThemeSpace
  scores: PartnerScore[]
}

export interface PartnerRow extends PartnerScore, OnDay {
  /** What the region has together with every other, read at most once for a list. */
  together: () => Promise<Together>
  space: ThemeSpace
}

export interface AddedThemeRow extends AddedTheme, OnDay {
  support: number
}

export interface ChangesRow {
  region: NodeRow
  from: string
  to: string
  changes: Changes
}

export interface ChangedAreaRow extends ChangedArea, OnDay {}
export interface ContinuationRow extends Continuation {
  days: { from: string; to: string }
}
