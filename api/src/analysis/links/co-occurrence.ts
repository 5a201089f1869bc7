import type { Incidence } from './incidence.ts'
import type { Graph } from './network/graph.ts'
import { add, listOf, sizeOf } from './sparse.ts'

/**
 * Co-occurrence: c_ij, in how many rows two columns stand together, as a network of the columns with c as weight (from
 * 1) and nothing on the diagonal. With actors as columns and areas as rows it is the network of actors that share an
 * area. Hidalgo and Hausmann 2009, doi 10.1073/pnas.0900943106.
 *
 * Steps: the sum of the squared row sizes; a pair that never meets takes no room.
 */
export function coOccurrences({ columnsOf, rowsOf }: Incidence): Graph {
  const size = sizeOf(rowsOf)
  const starts = new Uint32Array(size + 1)
  const [items, weights]: [number[], number[]] = [[], []]
  const counts = new Uint32Array(size)
  for (let column = 0; column < size; column++) {
    for (const other of met({ columnsOf, rowsOf }, column, counts)) {
      items.push(other)
      weights.push(counts[other] ?? 0)
      counts[other] = 0
    }
    starts[column + 1] = items.length
  }
  return { starts, items: Uint32Array.from(items), weights: Float64Array.from(weights) }
}

/** The columns that stand beside one, ascending; how often each does is added to `counts`. */
function met({ columnsOf, rowsOf }: Incidence, column: number, counts: Uint32Array): Uint32Array {
  const found: number[] = []
  for (const row of listOf(rowsOf, column))
    for (const other of listOf(columnsOf, row)) {
      if (other === column) continue
      if (counts[other] === 0) found.push(other)
      add(counts, other, 1)
    }
  return Uint32Array.from(found).sort()
}
