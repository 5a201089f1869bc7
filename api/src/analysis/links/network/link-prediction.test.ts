import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cases, expectNear, goldenTest } from '../golden.ts'
import { pairsOf } from '../sparse.ts'
import { graphOf, nodesOf } from './graph.ts'
import { katz } from './katz.ts'
import { type Pair, pairIndices } from './pair-indices.ts'
import { randomWalk } from './random-walk.ts'
import { spectralRadius } from './spectral-radius.ts'
import { sixLinks, tinyNetwork } from './tiny.ts'

/** A network out of links between names, with the number of each name. */
function named<Name>(edges: readonly (readonly Name[])[], isolated: readonly Name[] = []) {
  const names = [...new Set(edges.flat()), ...isolated]
  const links = edges.map((edge) => edge.map((name) => names.indexOf(name)) as [number, number])
  return { graph: graphOf(pairsOf(links), names.length), at: (name: Name) => names.indexOf(name) }
}

function indices(graph: ReturnType<typeof graphOf>, pair: Pair) {
  const { value } = pairIndices(graph, pair)
  return value && { ...value, jaccard: value.jaccard.value }
}

const eightNodes = () => named(cases.link_prediction_local.edges, cases.link_prediction_local.isolated)

describe('local indices of link prediction', () => {
  goldenTest('link_prediction_gds_doc', ({ edges, pair, output }) => {
    const { graph, at } = named(edges)
    const [a = 0, b = 0] = pair.map(at)
    expectNear(indices(graph, { a, b }), output)
    expectNear(indices(graph, { a: b, b: a }), output)
  })

  goldenTest('link_prediction_local', ({ edges, isolated, output }) => {
    const { graph, at } = named(edges, isolated)
    for (const [pair, wanted] of Object.entries(output)) {
      const [a = 0, b = 0] = pair.split('-').map((name) => at(Number(name)))
      expectNear(indices(graph, { a, b }), wanted)
    }
  })

  test('leave a link out when asked to, so that it does not predict itself', () => {
    const node = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 15 }), node, node, (links, a, b) => {
        const rest = links.filter(([x, y]) => !(x === a && y === b) && !(x === b && y === a))
        const [before, after] = [graphOf(pairsOf(links), 7), graphOf(pairsOf(rest), 7)]
        expect(pairIndices(before, { a, b, apart: true })).toEqual(pairIndices(after, { a, b }))
        expect(pairIndices(before, { a, b })).toEqual(pairIndices(before, { a: b, b: a }))
      }),
    )
  })

  test('say why they have no value', () => {
    const { graph } = named([['a', 'b']], ['c', 'd'])
    expect(pairIndices(graph, { a: 2, b: 3 }).value?.jaccard).toEqual({ value: null, reason: 'no_neighbour' })
    expect(pairIndices(graph, { a: 1, b: 1 })).toEqual({ value: null, reason: 'same_node' })
  })
})

describe('global indices of link prediction', () => {
  goldenTest(
    'link_prediction_global',
    ({ nodes, spectralRadius: radius, katzBeta, katz: wanted, pprAlpha, pprFrom1 }) => {
      const { graph, at } = eightNodes()
      expect(nodesOf(graph).length).toBe(nodes.length)
      expectNear(spectralRadius(graph), radius)
      const { value: nearness } = katz(graph, katzBeta)
      for (const [pair, value] of Object.entries(wanted)) {
        const [a = 0, b = 0] = pair.split('-').map((name) => at(Number(name)))
        expectNear(nearness?.(a)[b], value)
        expectNear(nearness?.(b)[a], value)
      }
      const walk = randomWalk(graph, [at(1)], pprAlpha).value
      expectNear(Object.fromEntries(nodes.map((node) => [node, walk?.[at(node)]])), pprFrom1)
    },
  )

  test('Katz has no value once longer walks weigh too much, and a default that always has one', () => {
    const { graph } = eightNodes()
    expect(katz(graph, 0.32)).toEqual({ value: null, reason: 'does_not_converge' })
    expect(katz(graph, 0.31).value).not.toBeNull()
    expect(
      katz(graph)
        .value?.(0)
        .every((value) => Number.isFinite(value)),
    ).toBe(true)
    expectNear(katz(graphOf({ from: [], to: [] }, 2)).value?.(0), [0, 0])
  })

  test('the spectral radius of a network of two sides is found too: a star of four has √4', () => {
    expectNear(spectralRadius(graphOf({ from: [0, 0, 0, 0], to: [1, 2, 3, 4] }, 5)), 2)
    expectNear(spectralRadius(graphOf({ from: [], to: [] }, 3)), 0)
  })

  test('a walk from two seeds over weighted links: numbers of networkx 3.6.1', () => {
    const graph = tinyNetwork(sixLinks, 5)
    expectNear(
      randomWalk(graph, [0, 3]).value,
      [0.16309373707294378, 0.20867293671732232, 0.1704102255080542, 0.25068942517076676, 0.20713367553091272],
    )
  })

  test('a walk stays where no link leads on, and needs a seed', () => {
    const { graph, at } = eightNodes()
    expectNear(randomWalk(graph, [at(8)]).value?.[at(8)], 1)
    expect(randomWalk(graph, [])).toEqual({ value: null, reason: 'nothing_to_compare' })
    expect(randomWalk(graph, [0], 1)).toEqual({ value: null, reason: 'does_not_converge' })
    const sum = randomWalk(graph, [0, at(8)]).value?.reduce((all, value) => all + value, 0)
    expectNear(sum, 1)
  })
})
