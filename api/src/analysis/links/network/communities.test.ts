import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairsOf } from '../sparse.ts'
import { communitiesOf } from './communities.ts'
import { graphOf } from './graph.ts'

const triangles = [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
  [4, 5],
  [3, 5],
  [2, 3],
] as const

describe('communities', () => {
  test('of two triangles with one link between them are the triangles', () => {
    const { of, modularity } = communitiesOf(graphOf(pairsOf(triangles), 7))
    expect(of).toEqual([0, 0, 0, 1, 1, 1, null])
    // Of 7 links 3 lie within each, whose degrees add up to 7 of 14: 2 · (3/7 − (7/14)²).
    expect(modularity).toBeCloseTo(5 / 14, 12)
  })

  test('the largest comes first', () => {
    const square = [...triangles.slice(0, 3), [3, 4], [4, 5], [5, 6], [6, 3]] as const
    expect(communitiesOf(graphOf(pairsOf(square), 7)).of).toEqual([1, 1, 1, 0, 0, 0, 0])
  })

  test('without links there are none', () => {
    expect(communitiesOf(graphOf(pairsOf([]), 2))).toEqual({ of: [null, null], modularity: null })
    expect(communitiesOf(graphOf(pairsOf([]), 0))).toEqual({ of: [], modularity: null })
  })

  test('of the same network are the same, and every node with a neighbour is in one', () => {
    const link = fc.tuple(fc.nat(19), fc.nat(19))
    fc.assert(
      fc.property(fc.array(link, { maxLength: 60 }), (links) => {
        const graph = graphOf(pairsOf(links), 20)
        const first = communitiesOf(graph)
        expect(communitiesOf(graph)).toEqual(first)
        const tied = new Set(links.filter(([a, b]) => a !== b).flat())
        expect(first.of.flatMap((one, node) => (one === null ? [] : [node]))).toEqual([...tied].sort((a, b) => a - b))
      }),
    )
  })
})
