import { connectedParts, type Incidence, columnSizes, rowSizes } from './incidence.ts'
import { type Measured, without } from './measured.ts'
import { meansOver } from './reflections.ts'
import { leadingSingular, type Singular } from './singular.ts'

/** What a reader must know before trusting an order by complexity. */
type ComplexityFlag =
  /** The third singular value is close to the second: a little other data, another order. */
  | 'unstable'
  /** Diversity and complexity of regions hardly go together: which end is complex cannot be told. */
  | 'sign_unclear'
  /** Fewer than 100 rows. */
  | 'few_rows'

export interface Complexity {
  /** Of regions, with mean 0 and standard deviation 1; null for one without an area. */
  eci: (number | null)[]
  /** Of areas, on the scale of `eci`: a region's is the mean of its areas'. */
  pci: (number | null)[]
  /** From 1 down, as many as were found. */
  singularValues: number[]
  /** Of diversity and complexity of regions; null where all are equally diverse. */
  correlation: number | null
  flags: ComplexityFlag[]
}

export type NoComplexity = 'declared_only' | 'too_few' | 'disconnected' | 'no_variation' | 'does_not_converge'

/** Whether presence is what regions do (LQ ≥ 1 in jobs, patents, projects) or what they say. */
export type PresenceBasis = 'revealed' | 'declared'

/**
 * Economic and product complexity: the second eigenvector of the areas' co-occurrence, each divided by its diversity
 * and ubiquity, taken as singular vector of D_k^-½ M D_u^-½. Both sides standardised by mean and population standard
 * deviation of ECI; the sign makes diverse regions complex. Hidalgo and Hausmann 2009, doi 10.1073/pnas.0900943106.
 *
 * Null for declared presence, where it measures wording; for a network in parts, where the second vector only tells
 * the parts apart; for fewer than two rows or columns; and where all regions come out alike.
 */
export function complexity(incidence: Incidence, basis: PresenceBasis): Measured<Complexity, NoComplexity> {
  if (basis === 'declared') return without('declared_only')
  const [diversity, ubiquity] = [rowSizes(incidence), columnSizes(incidence)]
  if (Math.min(count(diversity), count(ubiquity)) < 2) return without('too_few')
  if (connectedParts(incidence) > 1) return without('disconnected')
  const singular = leadingSingular(incidence)
  if ((singular.values[1] ?? 0) < 1e-7) return without('no_variation')
  if (!singular.settled) return without('does_not_converge')
  const raw = Array.from(singular.vectors[1] ?? [], (value, j) => {
    const size = ubiquity[j] ?? 0
    return size === 0 ? null : value / Math.sqrt(size)
  })
  return { value: standardised(incidence, raw, singular) }
}

function standardised(incidence: Incidence, raw: readonly (number | null)[], singular: Singular): Complexity {
  const regions = meansOver(incidence, raw)
  const known = regions.filter((value) => value !== null)
  const { mean, deviation } = spread(known)
  const diversity = Array.from(rowSizes(incidence)).filter((size) => size > 0)
  const unsigned = correlation(diversity, known)
  const sign = (unsigned ?? 0) < 0 ? -1 : 1
  const scaled = (value: number | null) => (value === null ? null : (sign * (value - mean)) / deviation)
  const found = unsigned === null ? null : Math.abs(unsigned)
  return {
    eci: regions.map(scaled),
    pci: raw.map(scaled),
    singularValues: singular.values,
    correlation: found,
    flags: flagsOf(singular.values, found, known.length),
  }
}

function flagsOf([, second = 0, third = 0]: readonly number[], found: number | null, rows: number): ComplexityFlag[] {
  const flags: ComplexityFlag[] = []
  if (third ** 2 / second ** 2 > 0.9) flags.push('unstable')
  if (found === null || found < 0.1) flags.push('sign_unclear')
  if (rows < 100) flags.push('few_rows')
  return flags
}

const count = (sizes: Float64Array): number => sizes.filter((size) => size > 0).length

function spread(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) }
}

/** Pearson's; null where one side does not vary. */
function correlation(left: readonly number[], right: readonly number[]): number | null {
  const [a, b] = [spread(left), spread(right)]
  if (a.deviation === 0 || b.deviation === 0) return null
  const together = left.reduce((sum, value, place) => sum + (value - a.mean) * ((right[place] ?? 0) - b.mean), 0)
  return together / (left.length * a.deviation * b.deviation)
}
