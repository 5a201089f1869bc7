import type { ComparedRegion } from './facts.ts'

/** Which years a portfolio is of, `YYYY`; no `to` where a part of it has no end. */
export interface PortfolioYears {
  from: string | undefined
  to: string | undefined
  /** Its period is over and no later list is known. */
  over: boolean
}

/** An area that a region stands for, with its bounds in time. */
type Column = Pick<ComparedRegion['columns'][number], 'basis' | 'validFrom' | 'validTo'>

/** The years of the areas that a region has chosen; undefined where it has chosen none. */
export function portfolioYears(columns: readonly Column[]): PortfolioYears | undefined {
  const chosen = columns.filter(({ basis }) => basis === 'in_force' || basis === 'period_over')
  if (chosen.length === 0) return undefined
  const starts = chosen.flatMap(({ validFrom }) => validFrom?.slice(0, 4) ?? [])
  const ends = chosen.flatMap(({ validTo }) => validTo?.slice(0, 4) ?? [])
  return {
    from: starts.toSorted()[0],
    to: ends.length === chosen.length ? ends.toSorted().at(-1) : undefined,
    over: chosen.every(({ basis }) => basis === 'period_over'),
  }
}
