import { expect, it } from 'vitest'
import { box, pathOf, spotsOf, tiesOf, widthOf } from './schema-graph.ts'
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

it('bows there and back to different sides', () => {
  const [one, other] = [
    { label: 'a', count: 1, x: 0, y: 0 },
    { label: 'b', count: 1, x: 100, y: 0 },
  ]
  expect(pathOf(one, other).middle.y).toBe(-pathOf(other, one).middle.y)
})

it('draws more statements wider', () => {
  expect(widthOf(1)).toBe(1)
  expect(widthOf(1000)).toBeGreaterThan(widthOf(10))
})
