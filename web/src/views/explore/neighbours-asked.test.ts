import { expect, it } from 'vitest'
import { neighboursAsked } from './neighbours-asked.ts'

it('leaves out only what the picture holds, but for the centre', () => {
  const asked = neighboursAsked({ held: new Set(['a', 'b']), centres: ['a'], asOf: '2026-11-25', first: 10 }, {})
  expect(asked.except).toEqual(['b'])
})
