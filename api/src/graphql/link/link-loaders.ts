import {
  type CouplingRow,
  type Graph,
  groupBy,
  isFresh,
  readFunding,
  readScoreState,
  readStoredChances,
  readTakingPart,
  readTies,
  regionsAt,
} from '@korskoppling/cypher'
import DataLoader from 'dataloader'
import { type ActorNetwork, actorNetwork } from '../../analysis/links/candidates/actor-network.ts'
import { type RegionLinks, regionLinks } from '../../analysis/links/candidates/area-pairs.ts'
import { type LinkFacts, readLinkFacts } from '../../analysis/links/candidates/link-facts.ts'
import type { Regions } from '../../analysis/links/candidates/partner-candidates.ts'
import type { Portfolios } from '../../analysis/regions/portfolio.ts'
import { methodsVersion } from '../../scores/methods.ts'
import { dated, pages } from '../dated-loader.ts'
import type { Read } from '../read.ts'

/** What a request asks about the links of one day; each part is read when it is first asked for, and then once. */
export interface LinkDay {
  day: string
  facts: LinkFacts
  regionIds: readonly string[]
  linksOf: (regionId: string) => RegionLinks
  network: () => Promise<ActorNetwork>
  regions: () => Promise<Regions>
}

interface Asking {
  portfolios: DataLoader<string, Portfolios>
  couplings: DataLoader<string, CouplingRow[]>
  read: Read
  signal: AbortSignal | undefined
}

/** What the links view asks. */
export function linkLoaders(graph: Graph, { portfolios, couplings, read, signal }: Asking) {
  return {
    /** By day. */
    links: new DataLoader<string, LinkDay>((days) =>
      Promise.all(
        days.map(async (day) => {
          const known = { portfolios: await portfolios.load(day), couplings: await couplings.load(day) }
          const facts = await readLinkFacts(graph, known, { asOf: day, signal })
          return linkDay({ read, facts, regionIds: await regionsAt(graph, day, { signal }) })
        }),
      ),
    ),
    /** By candidate: the chance that is stored with its score, where that is of the data that are there now. */
    chances: dated<number | null>(null, async (subjects, day) => {
      const state = await readScoreState(graph, day, { signal })
      return isFresh(state, methodsVersion) ? readStoredChances(graph, { subjects, asOf: day }, { signal }) : new Map()
    }),
    /** By area: instruments open to it, where these places may apply. */
    funding: pages<{ day: string; places: readonly string[] }, string[]>([], async (ids, { day, places }) => {
      const rows = await read(readFunding, { areas: ids.map((id) => ({ id, places: [...places] })), asOf: day })
      return new Map([...groupBy(rows, ({ area }) => area)].map(([area, own]) => [area, own.map(({ id }) => id)]))
    }),
  }
}

interface Known {
  read: Read
  facts: LinkFacts
  regionIds: readonly string[]
}

function linkDay({ read, facts, regionIds }: Known): LinkDay {
  const { asOf } = facts
  const known = new Map<string, RegionLinks>()
  return {
    day: asOf,
    facts,
    regionIds,
    linksOf(regionId) {
      const own = known.get(regionId) ?? regionLinks(facts, regionId)
      known.set(regionId, own)
      return own
    },
    network: once(async () => actorNetwork(await read(readTies, { asOf }))),
    regions: once(async () => {
      const asked = { territories: [...regionIds], asOf }
      return { ids: regionIds, takingPart: await read(readTakingPart, asked) }
    }),
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= read())
}
