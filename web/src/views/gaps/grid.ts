/** A place in a table of cells: row and column, from 0. */
export type Place = readonly [row: number, column: number]

/** Where a key leads from a cell; `undefined` for other keys. `far`: with Ctrl or ⌘, to the edge. */
export function stepTo(
  key: string,
  from: Place,
  table: { rows: number; columns: number; far: boolean },
): Place | undefined {
  const { far } = table
  const [row, column] = from
  const [lastRow, lastColumn] = [table.rows - 1, table.columns - 1]
  switch (key) {
    case 'ArrowUp':
      return [far ? 0 : Math.max(0, row - 1), column]
    case 'ArrowDown':
      return [far ? lastRow : Math.min(lastRow, row + 1), column]
    case 'ArrowLeft':
      return [row, far ? 0 : Math.max(0, column - 1)]
    case 'ArrowRight':
      return [row, far ? lastColumn : Math.min(lastColumn, column + 1)]
    case 'Home':
      return [far ? 0 : row, 0]
    case 'End':
      return [far ? lastRow : row, lastColumn]
    default:
      return undefined
  }
}

/** The next cell in reading order for which `wanted` says yes, from the first again after the last. */
export function nextWhere(
  from: Place,
  table: { rows: number; columns: number },
  wanted: (place: Place) => boolean,
): Place | undefined {
  const all = table.rows * table.columns
  const start = from[0] * table.columns + from[1]
  for (let step = 1; step <= all; step++) {
    const at = (start + step) % all
    const place: Place = [Math.floor(at / table.columns), at % table.columns]
    if (wanted(place)) return place
  }
  return undefined
}
