import { densities } from '../../analysis/links/density.ts'
import type { ThemeSpace } from '../../analysis/regions/partners.ts'

/** Around each theme, how much of what is related to it a territory has already; only where there is a value. */
export function densitiesOf(space: ThemeSpace, territoryId: string): Map<string, number> {
  const own = space.rows.get(territoryId)
  if (own === undefined) return new Map()
  const found = densities(space.proximities.phi, own)
  return new Map(
    space.themeIds.flatMap((theme, index) => {
      const value = found[index]?.value ?? null
      return value === null ? [] : [[theme, value] as const]
    }),
  )
}
