import type { RegionMapQuery } from '../../../../generated/operations.ts'

export type MapRegion = RegionMapQuery['regions'][number]

/** What the map can show of each region. */
export const indicators = ['areas', 'themes', 'actors', 'initiatives', 'sources', 'made', 'declared', 'wished'] as const
export type Indicator = (typeof indicators)[number]

interface Counted {
  numbers: MapRegion['numbers']
}

/** The number of a region; 0 says none of the kind, undefined that nothing is on record that could be counted. */
export function valueOf(indicator: Indicator, { numbers }: Counted): number | undefined {
  if (indicator === 'areas' || indicator === 'themes') return numbers.areas === 0 ? undefined : numbers[indicator]
  if (indicator !== 'made' && indicator !== 'declared' && indicator !== 'wished') return numbers[indicator]
  const { made, declared, wishedWithInitiative, wished } = numbers
  return made + declared + wishedWithInitiative + wished === 0 ? undefined : numbers[indicator]
}
