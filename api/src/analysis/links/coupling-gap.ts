/** What links two areas of a region: actors, initiatives, funding, bodies that a source states to be active in each. */
export interface Resources {
  inOne: ReadonlySet<string>
  inOther: ReadonlySet<string>
}

export interface CouplingGap {
  /** rel · (1 − B), in the range of rel: high where two areas go together elsewhere and nothing joins them here. */
  gap: number
  /** B: the share of all resources of the two areas that are active in both, in [0, 1]. */
  bridged: number
  /** `none`: nothing is on record for one of the areas, so that the gap may be one of the records. */
  evidence: 'some' | 'none'
}

/**
 * The gap between two areas of a region: how related they are, less what already joins them. `relatedness` comes from
 * all portfolios but the region's own (shrunken-proximity.ts). B is the Jaccard index, and 0 where nothing is on record
 * at all. What covers all areas of a region (its partnership, its secretariat) joins none and must be left out before.
 *
 * Our own definition. Jaccard 1912, doi 10.1111/j.1469-8137.1912.tb05611.x.
 */
export function couplingGap(relatedness: number, { inOne, inOther }: Resources): CouplingGap {
  const both = [...inOne].filter((resource) => inOther.has(resource)).length
  const all = inOne.size + inOther.size - both
  const bridged = all === 0 ? 0 : both / all
  const evidence = inOne.size === 0 || inOther.size === 0 ? 'none' : 'some'
  return { gap: relatedness * (1 - bridged), bridged, evidence }
}
