import type { Resource } from '@korskoppling/cypher'
import type { Portfolio, PortfolioArea } from '../../regions/portfolio.ts'
import type { LinkFacts } from './link-facts.ts'

/** An area as one side of a coupling. */
export interface AreaSide extends PortfolioArea {
  /** The area and what is stated to be part of it. */
  tree: ReadonlySet<string>
  /** What is stated to be active in the tree and ties something in particular, by id. */
  resources: ReadonlyMap<string, Resource>
  /** What is stated to be active in it and joins no two areas: it covers every column, or may have ended. */
  joiningNone: ReadonlyMap<string, Resource>
}

/** Every area of a portfolio, in its order. */
export function areaSides(portfolio: Portfolio, facts: LinkFacts): AreaSide[] {
  const everywhere = coveringAll(portfolio, facts)
  return treesOf(portfolio).map((area) => ({ ...area, ...activeIn(area.tree, everywhere, facts) }))
}

type Tree = PortfolioArea & Pick<AreaSide, 'tree'>

function treesOf({ areas }: Portfolio): Tree[] {
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
 * What has something in every column joins no two areas in particular: the partnership of the strategy, its secretariat, a
 * programme for all. Of actors and instruments only what is stated counts, so that a reading of ours parts nobody from
 * two areas; of initiatives also what is planned or read, as Start and Gaps count them. With one column that says nothing.
 */
function coveringAll(portfolio: Portfolio, { resources }: LinkFacts): ReadonlySet<string> {
  const columns = treesOf(portfolio).filter(({ depth }) => depth === 0)
  if (columns.length < 2) return new Set()
  const [first, ...others] = columns.map(({ tree }) => new Set([...tree].flatMap((id) => presentIn(resources.get(id)))))
  return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))))
}

function presentIn(resources: readonly Resource[] = []): string[] {
  return resources.filter(({ stated, label }) => stated || label === 'Initiative').map(({ id }) => id)
}

function activeIn(
  tree: ReadonlySet<string>,
  everywhere: ReadonlySet<string>,
  { resources, mayHaveEnded }: LinkFacts,
): Pick<AreaSide, 'resources' | 'joiningNone'> {
  // Reversed: of several ways into the tree the one nearest to its top is named.
  const all = [...tree]
    .flatMap((id) => resources.get(id) ?? [])
    .filter(({ stated }) => stated)
    .toReversed()
  const joinsNone = ({ id }: Resource) => everywhere.has(id) || mayHaveEnded.has(id)
  return {
    resources: byId(all.filter((resource) => !joinsNone(resource))),
    joiningNone: byId(all.filter(joinsNone)),
  }
}

function byId(resources: readonly Resource[]): Map<string, Resource> {
  return new Map(resources.map((resource) => [resource.id, resource]))
}

/** An area that stands in no portfolio of the date, or in another region's. */
export function loneSide(id: string, facts: LinkFacts): AreaSide {
  const tree = new Set([id])
  const themes = facts.areas.get(id)?.themes ?? []
  return { id, columnId: id, depth: 0, themes, about: [], partOf: null, tree, ...activeIn(tree, new Set(), facts) }
}

/** Two sides without the initiatives on both, and a whole without the part that is the other side. */
export function apart(side: AreaSide, other: AreaSide): AreaSide {
  const tree = new Set([...side.tree].filter((id) => !other.tree.has(id) || !side.tree.has(other.id)))
  const inTree = [...side.resources].filter(([, { area }]) => tree.has(area))
  const onBoth = ([id, { label }]: [string, Resource]) => label === 'Initiative' && other.resources.has(id)
  return {
    ...side,
    tree,
    resources: new Map(inTree.filter((resource) => !onBoth(resource))),
    joiningNone: new Map([...side.joiningNone, ...inTree.filter(onBoth)].filter(([, { area }]) => tree.has(area))),
  }
}
