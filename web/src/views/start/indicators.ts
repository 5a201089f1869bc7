import type { StartNumbersQuery, StartTilesQuery } from '../../../generated/operations.ts'

export type Pair = StartNumbersQuery['statistics']['couplings'][number]
export type TileRegion = StartTilesQuery['regions'][number]

/** What a tile shows: a number of one kind of thing; `undefined` where nothing is on record at all. */
export const indicators = ['wished', 'made', 'declared', 'areas'] as const
export type Indicator = (typeof indicators)[number]

/** The number of a region by an indicator; 0 says none of the kind, `undefined` no data. */
export function valueOf(indicator: Indicator, region: TileRegion, pairs: readonly Pair[]): number | undefined {
  if (indicator === 'areas') {
    const known = region.columns.filter(({ basis }) => basis === 'in_force' || basis === 'period_over')
    return region.columns.length === 0 ? undefined : known.length
  }
  const own = pairs.filter((pair) => pair.territories.some(({ id }) => id === region.id))
  return own.length === 0 ? undefined : own.filter((pair) => pair.state === indicator).length
}

/** Somebody wishes for it, whether an initiative is there or not. */
export function isWish({ state }: Pair): boolean {
  return state === 'wished' || state === 'wished_with_initiative'
}
