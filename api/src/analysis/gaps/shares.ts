import { isColumn } from './area-trees.ts'
import type { GapState } from './cell.ts'
import type { Cell, Matrix } from './matrix.ts'

/** How many cells of one rule are in which state. */
export interface Share {
  ruleId: string
  cells: number
  covered: number
  indicated: number
  gaps: number
  noneRecorded: number
  noData: number
}

/** One territory's line in a table of regions. */
export interface TerritoryLine {
  id: string
  countryId: string | null
  columns: number
  /** Null when the rule about pairs was not asked. */
  openWishes: number | null
  shares: Share[]
}

const countedAs = {
  COVERED: 'covered',
  INDICATED: 'indicated',
  GAP: 'gaps',
  NONE_RECORDED: 'noneRecorded',
  NO_DATA: 'noData',
} as const satisfies Record<GapState, keyof Share>

/** The foot: every cell counts. */
export function sharesOf({ rules, rows }: Matrix): Share[] {
  return sharesOfCells(
    rules.map(({ id }) => id),
    rows.flatMap(({ cells }) => cells),
  )
}

/** A line for each territory; area rules count its columns only, since sub-areas count for theirs. */
export function territoryLines({ frame, rules, rows }: Matrix): TerritoryLine[] {
  const byTerritory = new Map<string, Cell[]>()
  for (const { row, cells } of rows) {
    if (row.kind === 'area' && !(row.column && isColumn(row.column))) continue
    for (const id of row.territories) {
      const known = byTerritory.get(id)
      if (known) known.push(...cells)
      else byTerritory.set(id, [...cells])
    }
  }
  const asksPairs = rules.some(({ subject }) => subject === 'pair')
  return frame.territories.map(({ id, country, columns }) => {
    const cells = byTerritory.get(id) ?? []
    const wishes = cells.filter(({ row, state }) => row.kind === 'pair' && state !== 'COVERED')
    const shares = sharesOfCells(
      rules.map((rule) => rule.id),
      cells,
    )
    return {
      id,
      countryId: country,
      columns: columns.length,
      openWishes: asksPairs ? wishes.length : null,
      shares: shares.filter((share) => share.cells > 0),
    }
  })
}

function sharesOfCells(ruleIds: readonly string[], cells: readonly Cell[]): Share[] {
  const shares = new Map(ruleIds.map((ruleId) => [ruleId, { ...none, ruleId }]))
  for (const { rule, state } of cells) {
    const share = shares.get(rule.id)
    if (!share) continue
    share.cells += 1
    share[countedAs[state]] += 1
  }
  return [...shares.values()]
}

const none = { cells: 0, covered: 0, indicated: 0, gaps: 0, noneRecorded: 0, noData: 0 }
