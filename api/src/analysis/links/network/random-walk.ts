import { type Measured, without } from '../measured.ts'
import { sizeOf } from '../sparse.ts'
import { type Graph, nodesOf, reweighted, strengthOf } from './graph.ts'
import { spread } from './spread.ts'

/** How likely the walker goes on instead of starting anew. */
const ALPHA = 0.85
const SETTLED = 1e-15

/**
 * Random walk with restart, or personalised PageRank: where a walker is found who follows a random link with chance α
 * (0.85 unless given) and else returns to one of the seeds; where no link leads on, he returns too. In [0, 1], all
 * nodes together 1.
 *
 * Page and others 1999, The PageRank citation ranking; Tong, Faloutsos and Pan 2006, doi 10.1109/ICDM.2006.70. Null
 * without a seed and for an α outside [0, 1). Steps: the links, times about 200.
 */
export function randomWalk(
  graph: Graph,
  seeds: readonly number[],
  alpha = ALPHA,
): Measured<Float64Array, 'nothing_to_compare' | 'does_not_converge'> {
  if (seeds.length === 0) return without('nothing_to_compare')
  if (!(alpha >= 0 && alpha < 1)) return without('does_not_converge')
  const start = new Float64Array(sizeOf(graph))
  for (const seed of seeds) start[seed] = (start[seed] ?? 0) + 1 / seeds.length
  const strengths = Float64Array.from(nodesOf(graph), (node) => strengthOf(graph, node))
  // A node takes from each neighbour the part of the neighbour's links that leads to it.
  const shares = reweighted(graph, ({ b, weight }) => weight / (strengths[b] ?? 1))
  let found = start
  const rounds = alpha === 0 ? 0 : Math.ceil(Math.log(SETTLED) / Math.log(alpha))
  for (let round = 0; round < rounds; round++) {
    const stranded = found.reduce((sum, value, node) => sum + (strengths[node] === 0 ? value : 0), 0)
    const back = 1 - alpha + alpha * stranded
    const next = spread(shares, found)
    found = next.map((value, node) => alpha * value + back * (start[node] ?? 0))
  }
  return { value: found }
}
