import { vocabulary } from '@korskoppling/cypher'
import type { HelixCounts } from './helix.ts'
import { type Measured, without } from './measured.ts'

/** Employment, or another amount that is counted alike everywhere; the reference is the country or Europe. */
export interface Mass {
  regionArea: number
  region: number
  reference: number
  referenceTotal: number
}

/** From which size and focus an area earns a star. The observatory took the top tenth of all regions. */
export interface StarThresholds {
  size: number
  focus: number
  /** 2 unless given. */
  specialisation?: number
}

export interface CriticalMass {
  /** Share of the area's reference that is in the region. */
  size: number
  /** Location quotient. */
  specialisation: number
  /** Share of the region that is in the area. */
  focus: number
  /** 0 to 3, one for each that reaches its threshold. */
  stars: number
}

/**
 * Critical mass of an area in a region by the three stars of the European Cluster Observatory: size, specialisation
 * and focus. Null where the region or the area has no activity in the reference.
 */
export function criticalMass(mass: Mass, thresholds: StarThresholds): Measured<CriticalMass, 'no_activity'> {
  const { regionArea, region, reference, referenceTotal } = mass
  if (region === 0 || reference === 0 || referenceTotal === 0) return without('no_activity')
  const [size, focus] = [regionArea / reference, regionArea / region]
  const specialisation = focus / (reference / referenceTotal)
  const earned = [
    size >= thresholds.size,
    specialisation >= (thresholds.specialisation ?? 2),
    focus >= thresholds.focus,
  ]
  return { value: { size, specialisation, focus, stars: earned.filter((star) => star).length } }
}

/**
 * The actor count, for areas without employment data: the strands with at least `threshold` actors (3 unless given).
 * It says how many are there, not whether they are enough: not to be called critical mass.
 */
export function strandsWithActors(counts: HelixCounts, threshold = 3): vocabulary.HelixRole[] {
  return vocabulary.helixRoles.filter((role) => counts[role] >= threshold)
}
