import type { LinkKind } from './candidate.ts'

/** Counts up when a score comes out differently for the same data, so that stored ones are made anew. */
export const methodsVersion = 2

/** What each kind is ranked by (docs/links.md). */
export const methodOf: Record<LinkKind, string> = {
  areas: 'coupling-gap',
  theme: 'mass-diffusion',
  regions: 'added-density',
  actors: 'adamic-adar',
  actor_area: 'degree-weighted-paths',
}
