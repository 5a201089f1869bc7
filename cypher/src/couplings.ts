import { z } from 'zod'
import { columnsAt } from './columns.ts'
import type { Graph, RunOptions } from './graph.ts'
import { defineQuery } from './query.ts'

/** Firmest first; what each means stands at the head of `links/couplings.cypher`. */
export const couplingStates = ['made', 'declared', 'wished_with_initiative', 'wished'] as const
export type CouplingState = (typeof couplingStates)[number]

const coupling = z.object({
  /** `a|b` */
  id: z.string(),
  /** Area with the lower id. */
  a: z.string(),
  b: z.string(),
  state: z.enum(couplingStates),
  /** The firmest that is said of the pair itself. */
  modality: z.enum(['stated', 'planned', 'proposed']),
  /** The cross-links of the pair that hold. */
  statementIds: z.array(z.string()),
  /** Realised cross-links of the pair or between their sub-areas: why it is made. */
  realisedBy: z.array(z.string()),
  /** Active initiatives on both sides that do not target every column. */
  initiativeIds: z.array(z.string()),
  territoryIds: z.array(z.string()),
})
export type CouplingRow = z.infer<typeof coupling>

export const couplingsQuery = defineQuery(
  'links/couplings',
  z.object({
    asOf: z.string(),
    columns: z.array(z.object({ territory: z.string(), areas: z.array(z.string()) })),
  }),
  coupling,
)

/** What `couplingsQuery` needs for a date, as a view that shows the query shows it. */
export async function couplingParameters(graph: Graph, asOf: string, options?: RunOptions) {
  const columns = await columnsAt(graph, asOf, options)
  return {
    asOf,
    columns: [...columns].map(([territory, own]) => ({ territory, areas: own.map((column) => column.areaId) })),
  }
}

/** Every pair of areas whose coupling somebody states, plans or proposes on `asOf`, firmest first, then by id. */
export async function couplingsAt(graph: Graph, asOf: string, options?: RunOptions): Promise<CouplingRow[]> {
  return graph.read(couplingsQuery, await couplingParameters(graph, asOf, options), options)
}

/** Those of one area, wishes first: what it still lacks leads. */
export function couplingsOfArea(couplings: readonly CouplingRow[], areaId: string): CouplingRow[] {
  return couplings
    .filter((row) => row.a === areaId || row.b === areaId)
    .toSorted((x, y) => couplingStates.indexOf(y.state) - couplingStates.indexOf(x.state))
}

/** Those with a side that is an area, or a sub-area of one, of the territory. */
export function couplingsOfTerritory(couplings: readonly CouplingRow[], territoryId: string): CouplingRow[] {
  return couplings.filter((row) => row.territoryIds.includes(territoryId))
}
