import { coOccurrences } from './co-occurrence.ts'
import { curveball } from './curveball.ts'
import type { Incidence } from './incidence.ts'
import type { Graph } from './network/graph.ts'
import { seeded } from './random.ts'
import { add, eachItem, type Lists, listOf, sizeOf } from './sparse.ts'

export interface Chance {
  /** c_ij, and beside its `items` the p-value of each pair. Pairs that never meet have p = 1 and no place. */
  together: Graph
  /** In (0, 1]: how often a pair meets as often as here, or more often, where only sizes are kept. One-sided. */
  pValues: Float64Array
  /** The same of Σ c²: whether the matrix as a whole has more pattern than its sizes bring. */
  overall: number
  draws: number
}

interface ChanceOptions {
  draws?: number
  seed?: number
  pause?: () => Promise<void>
}

const DRAWS = 2000
/** So many draws of some thirty portfolios take about 10 ms. */
const DRAWS_AT_ONCE = 20
/** Trades between two draws, for each row, which is in twice as many: then few cells still remember the draw before. */
const TRADES_PER_ROW = 2

/**
 * How often chance alone makes two columns meet as often as they do: p = (1 + draws with c ≥ what is found) / (1 +
 * draws), over matrices with the same row and column sizes (curveball.ts). At least 2000 draws, which is the default;
 * the same seed gives the same values. `pause` is waited for now and then, so that others are served meanwhile; what it
 * throws ends the work.
 *
 * The 1 on both sides: Phipson and Smyth 2010, doi 10.2202/1544-6115.1585. Many pairs are tested at once: of 100
 * without any pattern about 5 lie below 0.05. Room: columns squared; steps: draws × the sum of the squared row sizes.
 */
export async function coOccurrenceChance(
  incidence: Incidence,
  { draws = DRAWS, seed = 1, pause }: ChanceOptions = {},
): Promise<Chance> {
  if (draws < DRAWS) throw new RangeError(`${draws} draws, at least ${DRAWS}`)
  const together = coOccurrences(incidence)
  const size = sizeOf(together)
  const [reached, squares] = [new Uint32Array(together.items.length), sumOfSquares(together.weights ?? []) / 2]
  const trade = curveball(incidence, seeded(seed))
  const trades = TRADES_PER_ROW * sizeOf(incidence.columnsOf)
  const counts = new Uint32Array(size * size)
  // The first draw starts from the matrix itself and is mixed ten times as long.
  trade(9 * trades)
  let overall = 0
  for (let draw = 0; draw < draws; draw++) {
    if (draw % DRAWS_AT_ONCE === 0) await pause?.()
    countPairs(trade(trades), counts, size)
    if (sumOfSquares(counts) >= squares) overall++
    for (let a = 0; a < size; a++)
      eachItem(together, a, (b, place) => {
        const met = counts[Math.min(a, b) * size + Math.max(a, b)] ?? 0
        if (met >= (together.weights?.[place] ?? 0)) add(reached, place, 1)
      })
  }
  const pValues = Float64Array.from(reached, (times) => (1 + times) / (1 + draws))
  return { together, pValues, overall: (1 + overall) / (1 + draws), draws }
}

/** c of each pair, at the smaller number times `size` plus the greater. */
function countPairs(rows: Lists, counts: Uint32Array, size: number): void {
  counts.fill(0)
  for (let row = 0; row < sizeOf(rows); row++) {
    const columns = listOf(rows, row).sort()
    for (let i = 0; i < columns.length; i++) {
      const start = (columns[i] ?? 0) * size
      for (let j = i + 1; j < columns.length; j++) add(counts, start + (columns[j] ?? 0), 1)
    }
  }
}

function sumOfSquares(values: Float64Array | Uint32Array | readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}
