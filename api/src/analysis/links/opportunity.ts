import { type Measured, without } from './measured.ts'

/** Where an area that a region lacks lies between related or not, and complex or simple. */
export type Quadrant = 'high-road' | 'slow-road' | 'casino' | 'dead-end'

/** Density and complexity of each area, in one order. */
export interface Opportunities {
  /** Null for what the region has already, and where nothing is related. */
  density: readonly (number | null)[]
  complexity: readonly (number | null)[]
}

/**
 * The opportunity quadrant of each area a region lacks: high road (related, complex), slow road (related, simple),
 * casino (unrelated, complex), dead end. Balland, Boschma, Crespo and Rigby 2019, doi 10.1080/00343404.2018.1437900.
 *
 * The borders are a choice of ours: the median of density over the lacking areas, of complexity over all of them, and
 * what lies on it counts as high. Null without density or complexity; with none at all, show the one axis there is.
 */
export function opportunityQuadrants({
  density,
  complexity,
}: Opportunities): Measured<Quadrant, 'nothing_related' | 'no_complexity'>[] {
  const [related, complex] = [highOf(density), highOf(complexity)]
  return density.map((_, area) => {
    const [isRelated, isComplex] = [related[area] ?? null, complex[area] ?? null]
    if (isRelated === null) return without('nothing_related')
    if (isComplex === null) return without('no_complexity')
    if (isRelated) return { value: isComplex ? 'high-road' : 'slow-road' }
    return { value: isComplex ? 'casino' : 'dead-end' }
  })
}

/** Whether each value is at least the median of those that are known. */
export function highOf(values: readonly (number | null)[]): (boolean | null)[] {
  const border = median(values.filter((value) => value !== null))
  return values.map((value) => (value === null || border === null ? null : value >= border))
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
