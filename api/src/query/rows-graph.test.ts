import type { Value } from '@korskoppling/cypher'
import { expect, test } from 'vitest'
import { graphOf } from './rows-graph.ts'

const node = (elementId: string) => ({ elementId, labels: ['Actor'], properties: {} })
const line = (elementId: string, start: string, end: string) => ({
  elementId,
  type: 'WORKS_ON',
  start,
  end,
  properties: {},
})
const [u, a, b] = [node('u'), node('a'), node('b')]
const [ua, ub] = [line('ua', 'u', 'a'), line('ub', 'u', 'b')]

test('nodes and relationships inside lists and maps count, each once', () => {
  const links = [
    { area: { $node: a }, via: { $relationship: ua } },
    { area: { $node: b }, via: { $relationship: ub } },
  ]
  expect(graphOf([[{ actor: { $node: u }, links }], [{ $node: u }]])).toEqual({
    nodes: [u, a, b],
    relationships: [ua, ub],
  })
})

test('a path of no step is one node, a longer one brings all it goes over', () => {
  expect(graphOf([[{ $path: { nodes: [u], relationships: [] } }]])).toEqual({ nodes: [u], relationships: [] })
  const path = { $path: { nodes: [a, u, b], relationships: [ua, ub] } }
  expect(graphOf([[[path], path]])).toEqual({ nodes: [a, u, b], relationships: [ua, ub] })
})

test('a map whose keys begin with a dollar is looked into', () => {
  expect(graphOf([[{ $map: { $node: { $node: u }, other: [{ $relationship: ua }] } }]])).toEqual({
    nodes: [u],
    relationships: [ua],
  })
})

test('plain values and copies of properties hold nothing', () => {
  const values: Value[] = [null, 1, true, 'text', { $int: '9007199254740993' }, { $date: '2024-02-29' }]
  expect(graphOf([values, [{ name: 'Provuniversitetet', missing: null }]])).toEqual({ nodes: [], relationships: [] })
})
