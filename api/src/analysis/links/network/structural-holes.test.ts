import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNear, goldenTest } from '../golden.ts'
import { pairsOf } from '../sparse.ts'
import { betweennesses } from './betweenness.ts'
import { constraints } from './constraint.ts'
import { effectiveSizes } from './effective-size.ts'
import { type Graph, graphOf, nodesOf } from './graph.ts'
import { sixLinks, tinyNetwork } from './tiny.ts'

describe('structural holes', () => {
  goldenTest('structural_holes', (wanted) => {
    const names = [...new Set(wanted.edges.flat()), ...wanted.isolated].sort()
    const links = wanted.edges.map(([a = '', b = '']) => [names.indexOf(a), names.indexOf(b)] as const)
    const graph = graphOf(pairsOf(links), names.length)
    const named = (values: readonly unknown[]) => Object.fromEntries(names.map((name, node) => [name, values[node]]))
    expectNear(named(constraints(graph)), wanted.constraint)
    expectNear(named(constraints(graph)), wanted.constraintExact)
    expectNear(named(effectiveSizes(graph)), wanted.effectiveSize)
    const found = betweennesses(graph)
    expectNear(named(found), wanted.betweennessNormalised)
    const pairs = ((names.length - 1) * (names.length - 2)) / 2
    expectNear(named(found.map(({ value }) => (value ?? NaN) * pairs)), wanted.betweennessRaw)
  })

  // The numbers are those of networkx 3.6.1.
  const weighted = tinyNetwork(sixLinks, 5)

  test('of weighted ties', () => {
    const wanted = [1.1955555555555555, 0.5890123456790124, 0.737777777777778, 0.7222222222222221, 0.7222222222222221]
    expectNear(constraints(weighted), wanted)
    expectNear(constraints(weighted, [3, 0]), [wanted[3], wanted[0]])
  })

  test('of ties that weigh alike', () => {
    expectNear(
      constraints({ starts: weighted.starts, items: weighted.items }),
      [0.8888888888888888, 0.558641975308642, 0.558641975308642, 0.5, 0.5],
    )
    expectNear(effectiveSizes(weighted), ['1', '7/3', '7/3', '2', '2'])
    expectNear(betweennesses(weighted), ['0', '1/4', '1/4', '1/12', '1/12'])
  })

  test('are unknown where there is nothing to look at, with the reason', () => {
    const alone = graphOf({ from: [], to: [] }, 2)
    expect(constraints(alone, [0])).toEqual([{ value: null, reason: 'no_neighbour' }])
    expect(effectiveSizes(alone, [1])).toEqual([{ value: null, reason: 'no_neighbour' }])
    expect(betweennesses(alone)).toEqual([
      { value: null, reason: 'too_few' },
      { value: null, reason: 'too_few' },
    ])
  })

  test('leave their scratch clean: one node asked alone gets what it gets among all', () => {
    const node = fc.integer({ min: 0, max: 7 })
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 20 }), (links) => {
        const graph: Graph = graphOf(pairsOf(links), 8)
        for (const measure of [constraints, effectiveSizes])
          expect(nodesOf(graph).flatMap((one) => measure(graph, [one]))).toEqual(measure(graph))
        for (const [place, { value }] of constraints(graph).entries())
          expect(value === null).toBe(graph.starts[place] === graph.starts[place + 1])
      }),
    )
  })
})
