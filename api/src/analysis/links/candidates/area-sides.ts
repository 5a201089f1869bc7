import type { Resource } from '@korskoppling/cypher'
import type { Portfolio, PortfolioArea } from '../../regions/portfolio.ts'
import type { LinkFacts } from './link-facts.ts'

/** An area as one side of a coupling. */
export interface AreaSide extends PortfolioArea {
  /** The area and what is stated to be part of it. */
  tree: ReadonlySet<string>
  /** What is stated to be active in the tree and ties something in particular, by id. */
  resources: ReadonlyMap<string, Resource>
}

/** Every area of a portfolio, in its order. */
export function areaSides(portfolio: Portfolio, facts: LinkFacts): AreaSide[] {
  const trees = portfolio.areas.map((area, index) => ({ ...area, tree: treeAt(portfolio.areas, index) }))
  const columns = trees.filter(({ depth }) => depth === 0)
  const everywhere = coversAll(columns, facts)
  return trees.map((area) => ({ ...area, resources: resourcesOf(area.tree, everywhere, facts) }))
}

/** In the order of a portfolio each area is followed at once by what is part of it. */
function treeAt(areas: readonly PortfolioArea[], index: number): Set<string> {
  const [top, ...rest] = areas.slice(index)
  if (!top) return new Set()
  const end = rest.findIndex(({ depth }) => depth <= top.depth)
  return new Set([top, ...rest.slice(0, end < 0 ? undefined : end)].map(({ id }) => id))
}

/**
 * What has something in every column, by whatever is said of it, joins no two areas in particular: the partnership of the
 * strategy, its secretariat, a programme for all. With one column that says nothing.
 */
function coversAll(columns: readonly { tree: ReadonlySet<string> }[], { resources }: LinkFacts): ReadonlySet<string> {
  if (columns.length < 2) return new Set()
  const [first, ...others] = columns.map(({ tree }) => new Set([...tree].flatMap((id) => idsIn(resources.get(id)))))
  return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))))
}

function idsIn(resources: readonly Resource[] = []): string[] {
  return resources.map(({ id }) => id)
}

function resourcesOf(tree: ReadonlySet<string>, except: ReadonlySet<string>, facts: LinkFacts): Map<string, Resource> {
  const all = [...tree]
    .flatMap((id) => facts.resources.get(id) ?? [])
    .filter(({ id, stated }) => stated && !except.has(id) && !facts.mayHaveEnded.has(id))
  // Reversed: of several ways into the tree the one nearest to its top is named.
  return new Map(all.toReversed().map((resource) => [resource.id, resource]))
}
