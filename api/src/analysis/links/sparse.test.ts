import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flipped, incidenceOf } from './incidence.ts'
import { graphOf, weightBetween } from './network/graph.ts'
import { lengthOf, listOf, listsOf, pairsOf, sizeOf, transposed } from './sparse.ts'

const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 40 })

describe('sparse lists', () => {
  test('hold each pair once, ascending, in whatever order it came', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const lists = listsOf(pairsOf(given), { from: 6, to: 4 })
        expect(sizeOf(lists)).toBe(6)
        for (let from = 0; from < 6; from++) {
          const wanted = new Set(given.filter(([a]) => a === from).map(([, b]) => b))
          expect(Array.from(listOf(lists, from))).toEqual([...wanted].sort())
          expect(lengthOf(lists, from)).toBe(wanted.size)
        }
      }),
    )
  })

  test('turned twice are themselves', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const lists = listsOf(pairsOf(given), { from: 6, to: 4 })
        expect(transposed(transposed(lists, 4), 6)).toEqual(lists)
        const incidence = incidenceOf(pairsOf(given), { rows: 6, columns: 4 })
        expect(flipped(flipped(incidence))).toEqual(incidence)
      }),
    )
  })

  test('have nothing for a number that is not there, and refuse to be built with one', () => {
    const lists = listsOf(pairsOf([[1, 2]]), { from: 3, to: 3 })
    for (const index of [-1, 3, 99]) {
      expect(Array.from(listOf(lists, index))).toEqual([])
      expect(lengthOf(lists, index)).toBe(0)
    }
    expect(() => listsOf(pairsOf([[0, 3]]), { from: 3, to: 3 })).toThrow('number 3 of 3')
    expect(() => listsOf({ from: [-1], to: [0] }, { from: 3, to: 3 })).toThrow('number -1 of 3')
  })
})

test('a network knows each link from both ends, and no loop', () => {
  const graph = graphOf(
    pairsOf([
      [0, 1],
      [1, 0],
      [2, 2],
      [2, 1],
    ]),
    4,
  )
  expect([0, 1, 2, 3].map((node) => Array.from(listOf(graph, node)))).toEqual([[1], [0, 2], [1], []])
  expect(weightBetween(graph, 1, 2)).toBe(1)
  expect(weightBetween(graph, 0, 3)).toBe(0)
})
