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
  const everywhere = coveringAll(portfolio, facts)
  return treesOf(portfolio).map((area) => ({ ...area, resources: resourcesOf(area.tree, everywhere, facts) }))
}

function treesOf({ areas }: Portfolio): Omit<AreaSide, 'resources'>[] {
  return areas.map((area, index) => ({ ...area, tree: treeAt(areas, index) }))
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
function coveringAll(portfolio: Portfolio, { resources }: LinkFacts): ReadonlySet<string> {
  const columns = treesOf(portfolio).filter(({ depth }) => depth === 0)
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

/** An area that stands in no portfolio of the date, or in another region's. */
export function loneSide(id: string, facts: LinkFacts): AreaSide {
  const tree = new Set([id])
  const themes = facts.areas.get(id)?.themes ?? []
  return { id, columnId: id, depth: 0, themes, tree, resources: resourcesOf(tree, new Set(), facts) }
}

/** Two sides without the initiatives on both, and a whole without the part that is the other side. */
export function apart(side: AreaSide, other: AreaSide): AreaSide {
  const tree = new Set([...side.tree].filter((id) => !other.tree.has(id) || !side.tree.has(other.id)))
  const resources = [...side.resources].filter(
    ([id, { area, label }]) => tree.has(area) && !(label === 'Initiative' && other.resources.has(id)),
  )
  return { ...side, tree, resources: new Map(resources) }
}
