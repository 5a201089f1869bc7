import { type Graph, readTakingPart, readTies, regionsAt } from '@korskoppling/cypher'
import { type ActorNetwork, actorNetwork } from './actor-network.ts'
import { type RegionLinks, regionLinks } from './area-pairs.ts'
import { type AtDate, type Known, type LinkFacts, readLinkFacts } from './link-facts.ts'
import type { Regions } from './partner-candidates.ts'

/** The links of one day; each part is read or worked out when it is first asked for, and then once. */
export interface LinkDay {
  day: string
  facts: LinkFacts
  linksOf: (regionId: string) => RegionLinks
  network: () => Promise<ActorNetwork>
  regions: () => Promise<Regions>
}

export async function readLinkDay(graph: Graph, known: Known, options: AtDate): Promise<LinkDay> {
  const { asOf } = options
  const facts = await readLinkFacts(graph, known, options)
  const links = new Map<string, RegionLinks>()
  return {
    day: asOf,
    facts,
    linksOf(regionId) {
      const own = links.get(regionId) ?? regionLinks(facts, regionId)
      links.set(regionId, own)
      return own
    },
    network: once(async () => actorNetwork(await graph.read(readTies, { asOf }, options))),
    regions: once(async () => {
      const ids = await regionsAt(graph, asOf, options)
      return { ids, takingPart: await graph.read(readTakingPart, { territories: ids, asOf }, options) }
    }),
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= read())
}
