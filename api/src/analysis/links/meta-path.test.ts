import { describe, expect, test } from 'vitest'
import { goldenTest, expectNear } from './golden.ts'
import { incidenceOf } from './incidence.ts'
import { acrossTo, backTo, pathSums } from './meta-path.ts'
import { pathSimilarity } from './path-similarity.ts'
import { pairsOf } from './sparse.ts'

describe('paths area – actor – area', () => {
  goldenTest('metapath', ({ actors, damping, dwpc, pathSim, exact }) => {
    const areas = Array.from(new Set(Object.values(actors).flat())).sort()
    const pairs = Object.values(actors).flatMap((works, actor) =>
      works.map((area) => [areas.indexOf(area), actor] as const),
    )
    const incidence = incidenceOf(pairsOf(pairs), { rows: areas.length, columns: Object.keys(actors).length })
    const path = { from: 'area', steps: [acrossTo(incidence, 'actor'), backTo(incidence, 'area')] }
    const pair = (name: string) => name.split('-').map((area) => areas.indexOf(area)) as [number, number]
    for (const wanted of [dwpc, exact])
      for (const [name, value] of Object.entries(wanted)) {
        const [a, b] = pair(name)
        expectNear(pathSums(path, damping)(a).weights[b], value)
        expectNear(pathSums(path)(b).weights[a], value)
      }
    for (const [name, value] of Object.entries(pathSim)) {
      const [a, b] = pair(name)
      expectNear(pathSimilarity(path.steps.slice(0, 1), a, b), value)
      expectNear(pathSimilarity(path.steps.slice(0, 1), b, a), value)
    }
  })

  test('are counted, and never come back to where they were', () => {
    // Areas 0 and 1 share actors 0 and 1; area 2 shares actor 1.
    const incidence = incidenceOf(
      pairsOf([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
        [2, 1],
      ]),
      { rows: 3, columns: 2 },
    )
    const there = [acrossTo(incidence, 'actor'), backTo(incidence, 'area')]
    expectNear(pathSums({ from: 'area', steps: there })(0).counts, [0, 2, 1])
    // area 0 – actor – area – actor – area: all three areas and both actors differ.
    expectNear(pathSums({ from: 'area', steps: [...there, ...there] })(0).counts, [0, 0, 1])
    expectNear(pathSums({ from: 'area', steps: [] })(0).counts, [])
  })

  test('from nowhere have no likeness', () => {
    const incidence = incidenceOf(pairsOf([[0, 0]]), { rows: 3, columns: 1 })
    const half = [acrossTo(incidence, 'actor')]
    expect(pathSimilarity(half, 1, 2)).toEqual({ value: null, reason: 'no_neighbour' })
    expectNear(pathSimilarity(half, 0, 1), 0)
    expectNear(pathSimilarity(half, 0, 0), 1)
  })
})
