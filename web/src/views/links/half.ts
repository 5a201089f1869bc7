import { stepTo, type Place } from '../gaps/grid.ts'
import { pairId } from '../links-link.ts'
import type { Cell, Matrix, MatrixArea } from './facts.ts'

/**
 * The lower half of a square of areas: row r holds the pairs of area r + 1 with the areas 0 to r. A place without a cell
 * is an area with its own part.
 */
export interface Half {
  areas: readonly MatrixArea[]
  rows: readonly HalfRow[]
}

interface HalfRow {
  area: MatrixArea
  /** One for each area before it, in their order. */
  cells: readonly (Cell | undefined)[]
}

/** The cells of a matrix by place. */
export function halfOf({ areas, cells }: Pick<Matrix, 'areas' | 'cells'>): Half {
  const byPair = new Map(cells.map((cell) => [cell.id, cell]))
  const rows = areas.slice(1).map((area, r) => ({
    area,
    cells: areas.slice(0, r + 1).map((other) => byPair.get(pairId(area.area.id, other.area.id))),
  }))
  return { areas, rows }
}

export function cellAt({ rows }: Half, [r, c]: Place): Cell | undefined {
  return rows[r]?.cells[c]
}

/** Where a cell lies; `undefined` for an id that is none of this matrix. */
export function placeOf({ rows }: Half, id: string): Place | undefined {
  for (const [r, { cells }] of rows.entries()) {
    const c = cells.findIndex((cell) => cell?.id === id)
    if (c >= 0) return [r, c]
  }
  return undefined
}

/** The first cell in reading order. */
export function firstPlace(half: Half): Place | undefined {
  const [first] = half.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined)
  return first && placeOf(half, first.id)
}

/**
 * Where a key leads: to the next cell in its direction, over blank places; with Ctrl or ⌘ to the last one that way. The
 * place itself where there is none, `undefined` for a key that does not walk.
 */
export function stepInHalf(half: Half, from: Place, { key, far }: { key: string; far: boolean }): Place | undefined {
  if (key === 'Home' || key === 'End') return endOf(half, { row: from[0], last: key === 'End', far })
  const size = { rows: half.rows.length, columns: half.rows.length, far: false }
  let found: Place | undefined
  for (let at = from; ;) {
    const next = stepTo(key, at, size)
    if (next === undefined) return undefined
    // Against the edge of the square, a step leads nowhere.
    if (next[0] === at[0] && next[1] === at[1]) return found ?? from
    at = next
    if (cellAt(half, at) !== undefined) found = at
    if (found !== undefined && !far) return found
  }
}

/** The first or last cell of a row, or of all of them. */
function endOf(half: Half, { row, last, far }: { row: number; last: boolean; far: boolean }): Place | undefined {
  const places = half.rows.flatMap(({ cells }, r) =>
    cells.flatMap((cell, c): Place[] => (cell === undefined || (!far && r !== row) ? [] : [[r, c]])),
  )
  return places.at(last ? -1 : 0)
}
