import { actorAreaCandidates } from './actor-area-candidates.ts'
import { actorCandidates } from './actor-candidates.ts'
import { areaCandidates } from './area-candidates.ts'
import { type Candidate, type LinkKind, linkKinds } from './candidate.ts'
import { partnerCandidates } from './partner-candidates.ts'
import { themeCandidates } from './theme-candidates.ts'
import type { LinkDay } from './link-day.ts'

/** How the candidates of each kind are found, of one region. */
const finders: Record<LinkKind, (links: LinkDay, regionId: string) => Promise<Candidate[]>> = {
  areas: (links, regionId) => Promise.resolve(areaCandidates(links.linksOf(regionId), links.facts)),
  theme: ({ facts }, regionId) => Promise.resolve(themeCandidates(facts, regionId)),
  regions: async ({ facts, regions }, regionId) => partnerCandidates(facts, regionId, await regions()),
  actors: async (links, regionId) => actorCandidates(await actorsIn(links, regionId)),
  actor_area: async (links, regionId) => actorAreaCandidates(await actorsIn(links, regionId)),
}

async function actorsIn({ day, linksOf, network }: LinkDay, regionId: string) {
  return { regionId, asOf: day, sides: linksOf(regionId).sides, network: await network() }
}

/** Of one region, or of every territory that shows areas or has a wish; what stands in several regions comes once. */
export async function candidatesOf(links: LinkDay, kind: LinkKind, regionId: string | null): Promise<Candidate[]> {
  const territories = regionId === null ? everywhere(links) : [regionId]
  const found = await Promise.all(territories.map((id) => finders[kind](links, id)))
  return [
    ...new Map(
      found
        .flat()
        .toReversed()
        .map((candidate) => [candidate.id, candidate]),
    ).values(),
  ].reverse()
}

/** Territories that show areas or have a wish. */
export function everywhere({ facts }: LinkDay): string[] {
  return [
    ...new Set([...facts.portfolios.keys(), ...facts.couplings.flatMap(({ territoryIds }) => territoryIds)]),
  ].toSorted()
}

/** The candidate of this id, or null: it may have been realised since, or never been one. */
export async function candidateOf(links: LinkDay, id: string): Promise<Candidate | null> {
  const [kind, a = '', b = ''] = id.split('|')
  const asked = linkKinds.find((one) => one === kind)
  if (!asked) return null
  const regionId = asked === 'theme' || asked === 'regions' ? a : regionOf(links, b)
  const found = await candidatesOf(links, asked, asked === 'actors' ? null : regionId)
  return found.find((candidate) => candidate.id === id) ?? null
}

/** Null, which is everywhere, where the area stands in no portfolio of the date. */
function regionOf({ facts }: LinkDay, areaId: string): string | null {
  const own = [...facts.portfolios.values()].find(({ areas }) => areas.some(({ id }) => id === areaId))
  return own?.territoryId ?? null
}
