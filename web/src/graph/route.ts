import type { Modality } from '../../generated/operations.ts'
import type { Graph, PathAsked, Statement, View } from './model.ts'

/** One shortest path: its things from start to goal, and the statement of each step between two of them. */
export interface Way {
  ids: readonly string[]
  statements: readonly Statement[]
  weakest: Modality
}

/** All shortest paths that were found, as they are drawn. */
export interface Route {
  from: string
  to: string
  /** The surest first. */
  ways: readonly Way[]
  /** Steps from the start, for every thing of them. */
  layerOf: Readonly<Record<string, number>>
  /** The statements and the things of the path that is bold. */
  bold: ReadonlySet<string>
}

/** The route with one of its paths bold; without any, the two ends alone. */
export function routeOf({ from, to }: PathAsked, ways: readonly Way[], way: number): Route {
  const chosen = wayAt(ways, way)
  return {
    from,
    to,
    ways,
    layerOf: Object.fromEntries([
      [from, 0] as const,
      [to, 1] as const,
      ...ways.flatMap(({ ids }) => [...ids.entries()].map(([at, id]) => [id, at] as const)),
    ]),
    bold: new Set([...(chosen?.ids ?? []), ...(chosen?.statements ?? []).map(({ id }) => id)]),
  }
}

/** The chosen path; what an address says beyond them is the surest. */
export function wayAt(ways: readonly Way[], way: number): Way | undefined {
  return ways[way] ?? ways[0]
}

/** The things and statements of all the paths, each once, from start to goal. */
export function alongRoute({ from, to, ways }: Route): { ids: string[]; statements: Statement[] } {
  const statements = new Map(ways.flatMap((way) => way.statements.map((said) => [said.id, said])))
  return { ids: [...new Set([from, ...ways.flatMap(({ ids }) => ids), to])], statements: [...statements.values()] }
}

/**
 * How a picture of paths is looked at: all of them and nothing else, whatever the picture beside them leaves out, and in
 * their columns, wherever the reader pinned things on that picture.
 */
export function lookAlong(view: View): View {
  const look = { off: [], pinned: {}, layout: 'layers', groupBy: 'none', compare: null } as const
  return { ...view, alone: false, added: [], removed: [], ...look }
}

/** The graph with nothing to show but the paths; what the reader has beside them keeps its name. */
export function graphAlong(graph: Graph, found: Graph['things'], route: Route): Graph {
  const { ids, statements } = alongRoute(route)
  return { ...graph, opening: ids, things: new Map([...graph.things, ...found]), statements }
}
