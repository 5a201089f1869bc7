import { expect, it } from 'vitest'
import { box, pointOf, spotsOf, tiesOf, widthOf } from './schema-graph.ts'
import { tieLabels } from './tie-labels.ts'
import type { GraphSchema } from './schema-rows.ts'

const label = (name: string) => ({ label: name, count: 1, kinds: [], properties: [] })
const schema = {
  labels: ['Actor', 'Theme', 'Source'].map(label),
  types: [
    { type: 'WORKS_ON', count: 5, properties: [], ends: [{ from: 'Actor', to: 'Theme', count: 5 }] },
    {
      type: 'NAMES',
      count: 9,
      properties: [],
      ends: [
        { from: 'Actor', to: 'Theme', count: 8 },
        { from: 'Actor', to: 'Actor', count: 1 },
      ],
    },
  ],
} as unknown as GraphSchema

it('joins the types between two labels into one line, the most frequent first', () => {
  expect(tiesOf(schema)).toMatchObject([
    { key: 'Actor Theme', count: 13, types: [{ type: 'NAMES' }, { type: 'WORKS_ON' }] },
    { key: 'Actor Actor', count: 1 },
  ])
})

it('keeps every label inside the box and gives the same places again', () => {
  const spots = spotsOf(schema)
  for (const { x, y } of spots) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(box.width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(box.height)
  }
  expect(spotsOf(schema)).toEqual(spots)
})

const [one, other] = [
  { label: 'a', count: 1, x: 0, y: 0 },
  { label: 'b', count: 1, x: 400, y: 0 },
]

it('bows there and back to different sides', () => {
  expect(pointOf(one, other, 0.5).y).toBe(-pointOf(other, one, 0.5).y)
  expect(pointOf(one, other, 0.5).y).not.toBe(0)
})

it('gives no two names of lines the same place, and leaves out one without room', () => {
  const line = (key: string) => ({ key, words: 'PARTICIPATES_IN 1,364', from: one, to: other })
  const places = tieLabels(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(line), [one, other])
  expect(places.size).toBeGreaterThan(0)
  expect(places.size).toBeLessThan(9)
  const points = [...places.values()].map(({ x, y }) => `${x} ${y}`)
  expect(new Set(points).size).toBe(points.length)
})

it('draws more statements wider', () => {
  expect(widthOf(1)).toBe(1)
  expect(widthOf(1000)).toBeGreaterThan(widthOf(10))
})
