import {
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
export async function readLinkFacts(graph: Graph, portfolios: Portfolios, options: AtDate): Promise<LinkFacts> {
  const { asOf } = options
  const ids = [...new Set([...portfolios.values()].flatMap((portfolio) => portfolio.areas.map(({ id }) => id)))]
  const [areas, resources, said, [known]] = await Promise.all([
    graph.read(readAreas, { ids }, options),
    graph.read(readResources, { ids, asOf }, options),
    graph.read(readSaidOfPairs, { ids, asOf }, options),
    graph.read(gapKnownQuery, { asOf, since: yearsBefore(asOf, 5) }, options),
  ])
  return {
    asOf,
    portfolios,
    space: themeSpace(portfolios),
    areas: new Map(areas.map((area) => [area.id, area])),
    resources: groupBy(resources, ({ area }) => area),
    said,
    mayHaveEnded: new Set(known?.ended),
    places: new Map(known?.territories.map((place) => [place.id, place])),
  }
}

interface AtDate extends RunOptions {
  asOf: string
}
