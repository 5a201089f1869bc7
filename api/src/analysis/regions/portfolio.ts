import {
  type Column,
  columnsAt,
  type Graph,
  groupBy,
  type PortfolioRow,
  readPortfolios,
  type RunOptions,
} from '@korskoppling/cypher'

/** An area of a portfolio: a column, or what is stated to be part of one. */
export interface PortfolioArea {
  id: string
  /** The column whose tree it stands in; its own id for a column. */
  columnId: string
  /** 0 for a column. */
  depth: number
  themes: readonly string[]
  /** Of each theme a statement that says so. */
  about: readonly string[]
  /** What it is part of, and the statement that says so; null of a column. */
  partOf: { areaId: string; statementId: string } | null
}

/** What a territory stands for on a date. */
export interface Portfolio {
  territoryId: string
  columns: readonly Column[]
  /** Every area once, columns in their order, each area followed at once by what is part of it. */
  areas: readonly PortfolioArea[]
}

export type Portfolios = ReadonlyMap<string, Portfolio>

/** The portfolios of all territories that show one on `asOf`; one statement beyond that of the columns. */
export async function portfoliosAt(graph: Graph, asOf: string, options?: RunOptions): Promise<Portfolios> {
  const columns = await columnsAt(graph, asOf, options)
  const asked = [...columns].map(([territory, own]) => ({ territory, areas: own.map(({ areaId }) => areaId) }))
  const rows = await graph.read(readPortfolios, { columns: asked, asOf }, options)
  return new Map(
    [...columns].map(([territoryId, own]) => [territoryId, portfolioOf({ territoryId, columns: own }, rows)]),
  )
}

function portfolioOf(territory: Omit<Portfolio, 'areas'>, rows: readonly PortfolioRow[]): Portfolio {
  const own = rows.filter((row) => row.territory === territory.territoryId)
  const seen = new Set(territory.columns.map(({ areaId }) => areaId))
  const areas = territory.columns.flatMap(({ areaId }) => {
    const tree = own.filter((row) => row.column === areaId && (row.area === areaId || !seen.has(row.area)))
    const parts = groupBy(tree, ({ parent }) => parent ?? '')
    const ordered = (parts.get('') ?? []).flatMap((column) => withParts(column, parts))
    for (const { area } of ordered) seen.add(area)
    return ordered.map((row) => areaOf(row, areaId))
  })
  return { ...territory, areas }
}

function areaOf({ area, steps, themes, about, parent, partOf }: PortfolioRow, columnId: string): PortfolioArea {
  const isPart = parent !== null && partOf !== null
  return {
    ...{ id: area, columnId, depth: steps, themes, about },
    partOf: isPart ? { areaId: parent, statementId: partOf } : null,
  }
}

function withParts(row: PortfolioRow, parts: ReadonlyMap<string, readonly PortfolioRow[]>): PortfolioRow[] {
  return [row, ...(parts.get(row.area) ?? []).flatMap((part) => withParts(part, parts))]
}

/** Only a portfolio that was chosen counts in comparisons: not one that is long over, nor our reading of a region. */
export function isChosen({ columns }: Portfolio): boolean {
  return columns.some(({ basis }) => basis === 'in_force' || basis === 'period_over')
}

/** The portfolio where it was chosen, else nothing. */
export function chosen(portfolio: Portfolio | undefined): Portfolio | undefined {
  return portfolio !== undefined && isChosen(portfolio) ? portfolio : undefined
}

/** Areas by theme, in the order of the portfolio. */
export function areasByTheme(portfolio: Portfolio | undefined): Map<string, string[]> {
  const themes = new Map<string, string[]>()
  for (const { id, themes: own } of portfolio?.areas ?? [])
    for (const theme of own) themes.set(theme, [...(themes.get(theme) ?? []), id])
  return themes
}
