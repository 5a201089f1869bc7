import {
  type CouplingRow,
  gapKnownQuery,
  type GapPlace,
  type Graph,
  groupBy,
  type NamedArea,
  readAreas,
  readResources,
  readSaidOfPairs,
  type Resource,
  type RunOptions,
  type SaidOfPair,
  yearsBefore,
} from '@korskoppling/cypher'
import { type ThemeSpace, themeSpace } from '../../regions/partners.ts'
import type { Portfolios } from '../../regions/portfolio.ts'

/** What a date gives to every matrix and list of links. */
export interface LinkFacts {
  asOf: string
  portfolios: Portfolios
  /** Every pair that somebody speaks of, in whatever portfolio its areas are, or in none. */
  couplings: readonly CouplingRow[]
  space: ThemeSpace
  areas: ReadonlyMap<string, NamedArea>
  /** By area: what is active in it, however sure. */
  resources: ReadonlyMap<string, readonly Resource[]>
  said: readonly SaidOfPair[]
  /** Initiatives that nobody says have ended, but that nobody has spoken of for five years either (docs/gaps.md). */
  mayHaveEnded: ReadonlySet<string>
  places: ReadonlyMap<string, GapPlace>
}

/** Four statements for all portfolios of a date, however many regions are then looked at. */
export async function readLinkFacts(graph: Graph, known: Known, options: AtDate): Promise<LinkFacts> {
  const { asOf } = options
  const { portfolios, couplings } = known
  const own = [...portfolios.values()].flatMap((portfolio) => portfolio.areas.map(({ id }) => id))
  const ids = [...new Set([...own, ...couplings.flatMap(({ a, b }) => [a, b])])]
  const [areas, resources, said, [places]] = await Promise.all([
    graph.read(readAreas, { ids, asOf }, options),
    graph.read(readResources, { ids, asOf }, options),
    graph.read(readSaidOfPairs, { ids, asOf }, options),
    graph.read(gapKnownQuery, { asOf, since: yearsBefore(asOf, 5) }, options),
  ])
  return {
    asOf,
    portfolios,
    couplings,
    space: themeSpace(portfolios),
    areas: new Map(areas.map((area) => [area.id, area])),
    resources: groupBy(resources, ({ area }) => area),
    said,
    mayHaveEnded: new Set(places?.ended),
    places: new Map(places?.territories.map((place) => [place.id, place])),
  }
}

/** What other views read of a date as well. */
export interface Known {
  portfolios: Portfolios
  couplings: readonly CouplingRow[]
}

export interface AtDate extends RunOptions {
  asOf: string
}
