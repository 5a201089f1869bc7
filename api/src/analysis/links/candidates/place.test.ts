import { expect, test } from 'vitest'
import { type CandidatePlace, comparePlaces } from './place.ts'

const places: CandidatePlace[] = [
  [false, 0.9, 'a'],
  [true, null, 'b'],
  [true, 0.5, 'c'],
  [true, 0.5 + 1e-15, 'd'],
  [true, 0.5, 'a'],
  [true, null, 'a'],
]
const sorted = (by: 'specific_first' | 'score') =>
  places.toSorted((x, y) => comparePlaces(by, x, y)).map(([, score, id]) => [score, id])

test('specific ones lead, then scores to the last digit, then ids; without a score last', () => {
  expect(sorted('specific_first')).toEqual([
    [0.5 + 1e-15, 'd'],
    [0.5, 'a'],
    [0.5, 'c'],
    [null, 'a'],
    [null, 'b'],
    [0.9, 'a'],
  ])
})

test('or the score alone counts', () => {
  expect(sorted('score')).toEqual([
    [0.9, 'a'],
    [0.5 + 1e-15, 'd'],
    [0.5, 'a'],
    [0.5, 'c'],
    [null, 'a'],
    [null, 'b'],
  ])
})

test('a place that went through JSON is the same place', () => {
  for (const place of places)
    expect(comparePlaces('score', JSON.parse(JSON.stringify(place)) as CandidatePlace, place)).toBe(0)
})
