import type { Incidence } from '../../links/incidence.ts'
import { listOf, sizeOf } from '../../links/sparse.ts'

/**
 * Cosine of two organisations: the angle between their numbers of projects in each part of the programme, in [0, 1]; a
 * project counts in each of its parts. 0 where one has none. Salton and McGill 1983, Introduction to Modern Information
 * Retrieval. `partsOf` are the parts of each project.
 */
export function programmeCosine(
  { columnsOf }: Incidence,
  partsOf: readonly (readonly string[])[],
): (a: number, b: number) => number {
  const names = [...new Set(partsOf.flat())].sort()
  const place = new Map(names.map((name, index) => [name, index]))
  const vectors = Array.from({ length: sizeOf(columnsOf) }, (_, organisation) => {
    const counts = new Float64Array(names.length)
    for (const project of listOf(columnsOf, organisation))
      for (const part of partsOf[project] ?? []) counts[place.get(part) ?? 0] = (counts[place.get(part) ?? 0] ?? 0) + 1
    return counts
  })
  const lengths = vectors.map((vector) => Math.sqrt(product(vector, vector)))
  return (a, b) => {
    const scale = (lengths[a] ?? 0) * (lengths[b] ?? 0)
    return scale === 0 ? 0 : product(vectors[a], vectors[b]) / scale
  }
}

function product(one: Float64Array | undefined, other: Float64Array | undefined): number {
  let sum = 0
  for (const [place, value] of one?.entries() ?? []) sum += value * (other?.[place] ?? 0)
  return sum
}
