import { type Incidence, columnSizes, flipped, rowSizes } from './incidence.ts'
import { listOf, sizeOf } from './sparse.ts'

/** One step: a value for each row and column; null for those that are empty. */
export interface Reflection {
  rows: (number | null)[]
  columns: (number | null)[]
}

/**
 * Method of reflections: step 0 is diversity and ubiquity, each further one the mean of the other side's step before.
 * Unit: that of the counts. Hidalgo and Hausmann 2009, doi 10.1073/pnas.0900943106.
 *
 * All values of a side draw together with each step; complexity.ts gives what they tend to. Revealed presence only.
 */
export function reflections(incidence: Incidence, steps: number): Reflection[] {
  const known = (sizes: Float64Array) => Array.from(sizes, (size) => (size === 0 ? null : size))
  const found = [{ rows: known(rowSizes(incidence)), columns: known(columnSizes(incidence)) }]
  for (let step = 1; step <= steps; step++) {
    const { rows, columns } = found[step - 1] ?? { rows: [], columns: [] }
    found.push({ rows: meansOver(incidence, columns), columns: meansOver(flipped(incidence), rows) })
  }
  return found
}

/** The mean, over the columns of each row, of what the columns have; null for an empty row. */
export function meansOver({ columnsOf }: Incidence, values: ArrayLike<number | null>): (number | null)[] {
  return Array.from({ length: sizeOf(columnsOf) }, (_, row) => {
    const columns = listOf(columnsOf, row)
    return columns.length === 0
      ? null
      : columns.reduce((sum, column) => sum + (values[column] ?? 0), 0) / columns.length
  })
}
