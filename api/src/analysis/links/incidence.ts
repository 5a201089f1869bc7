import type { Presence } from './proximity.ts'
import { type Lists, type Pairs, listOf, listsOf, lengthOf, sizeOf, transposed } from './sparse.ts'

/**
 * What stands in what, sparse and from both sides: portfolios × themes, actors × areas, organisations × projects.
 * Only what is there takes room: 24,000 organisations × 12,000 projects are as light as their 125,000 participations.
 */
export interface Incidence {
  /** The columns of each row. */
  readonly columnsOf: Lists
  /** The rows of each column. */
  readonly rowsOf: Lists
}

/** `from` are rows, `to` are columns; a pair that comes twice counts once. */
export function incidenceOf(pairs: Pairs, sizes: { rows: number; columns: number }): Incidence {
  const columnsOf = listsOf(pairs, { from: sizes.rows, to: sizes.columns })
  return { columnsOf, rowsOf: transposed(columnsOf, sizes.columns) }
}

export function incidenceFrom(presence: Presence): Incidence {
  const [from, to]: [number[], number[]] = [[], []]
  for (const [row, cells] of presence.entries())
    for (const [column, has] of cells.entries())
      if (has) {
        from.push(row)
        to.push(column)
      }
  return incidenceOf({ from, to }, { rows: presence.length, columns: presence[0]?.length ?? 0 })
}

/** Rows as columns and columns as rows. */
export function flipped({ columnsOf, rowsOf }: Incidence): Incidence {
  return { columnsOf: rowsOf, rowsOf: columnsOf }
}

export function withoutCell({ columnsOf, rowsOf }: Incidence, row: number, column: number): Incidence {
  return { columnsOf: withoutItem(columnsOf, row, column), rowsOf: withoutItem(rowsOf, column, row) }
}

/** The same with one row empty: what can be counted without it. */
export function withoutRow({ columnsOf, rowsOf }: Incidence, row: number): Incidence {
  const [from, to]: [number[], number[]] = [[], []]
  for (let other = 0; other < sizeOf(columnsOf); other++)
    for (const column of other === row ? [] : listOf(columnsOf, other)) {
      from.push(other)
      to.push(column)
    }
  return incidenceOf({ from, to }, { rows: sizeOf(columnsOf), columns: sizeOf(rowsOf) })
}

function withoutItem(lists: Lists, index: number, item: number): Lists {
  const place = listOf(lists, index).indexOf(item)
  if (place < 0) return lists
  const gone = (lists.starts[index] ?? 0) + place
  return {
    starts: lists.starts.map((start, list) => (list > index ? start - 1 : start)),
    items: lists.items.filter((_, other) => other !== gone),
  }
}

/** k: how many columns each row has (diversity of a region). */
export function rowSizes({ columnsOf }: Incidence): Float64Array {
  return Float64Array.from({ length: sizeOf(columnsOf) }, (_, row) => lengthOf(columnsOf, row))
}

/** u: in how many rows each column is (ubiquity of a theme). */
export function columnSizes(incidence: Incidence): Float64Array {
  return rowSizes(flipped(incidence))
}

/** Into how many parts that share nothing rows and columns fall; empty ones are left out. */
export function connectedParts({ columnsOf, rowsOf }: Incidence): number {
  const seen = { rows: new Uint8Array(sizeOf(columnsOf)), columns: new Uint8Array(sizeOf(rowsOf)) }
  const todo: number[] = []
  const visit = (row: number): void => {
    if (seen.rows[row] === 1) return
    seen.rows[row] = 1
    todo.push(row)
  }
  let parts = 0
  for (let first = 0; first < seen.rows.length; first++) {
    if (seen.rows[first] === 1 || lengthOf(columnsOf, first) === 0) continue
    parts++
    visit(first)
    for (let row = todo.pop(); row !== undefined; row = todo.pop())
      for (const column of listOf(columnsOf, row)) {
        if (seen.columns[column] === 1) continue
        seen.columns[column] = 1
        listOf(rowsOf, column).forEach(visit)
      }
  }
  return parts
}
