import type { Continuation } from '@korskoppling/cypher'
import type { Portfolio, PortfolioArea } from './portfolio.ts'

/**
 * What became of an area between two dates. kept: the same area stands on both. continued: somebody says that it goes
 * on under another name, split or merged. dropped, added: neither.
 */
type Change = 'kept' | 'continued' | 'dropped' | 'added'

export interface ChangedArea extends PortfolioArea {
  change: Change
}

export interface Changes {
  before: readonly ChangedArea[]
  after: readonly ChangedArea[]
  /** Only between an area of before and one of after. */
  continuations: readonly Continuation[]
}

/**
 * Two portfolios of one territory, each area marked with what became of it. A sub-area counts by itself: its area may
 * be kept while it is new. Of a continuation to an area and one of its sub-areas both are shown.
 */
export function changesBetween(
  { before, after }: { before: Portfolio | undefined; after: Portfolio | undefined },
  continuations: readonly Continuation[],
): Changes {
  const old = new Set(before?.areas.map(({ id }) => id))
  const now = new Set(after?.areas.map(({ id }) => id))
  // An area that stands on both dates needs nobody to go on as itself.
  const between = continuations.filter(({ from, to }) => old.has(from) && !now.has(from) && now.has(to))
  const goesOn = new Set(between.map(({ from }) => from))
  const cameFrom = new Set(between.map(({ to }) => to))
  return {
    before: (before?.areas ?? []).map((area) => ({
      ...area,
      change: now.has(area.id) ? 'kept' : goesOn.has(area.id) ? 'continued' : 'dropped',
    })),
    after: (after?.areas ?? []).map((area) => ({
      ...area,
      change: old.has(area.id) ? 'kept' : cameFrom.has(area.id) ? 'continued' : 'added',
    })),
    continuations: between,
  }
}
