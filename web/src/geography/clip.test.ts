import { expect, it } from 'vitest'
import { clipped, unrolled, type Ring } from './clip.ts'

const box = { west: 0, south: 0, east: 10, north: 10 }
const ring = (...corners: [number, number][]): Ring => [...corners, corners[0] ?? [0, 0]]

it('leaves a ring alone that lies in the box', () => {
  const inside = ring([1, 1], [9, 1], [5, 9])
  expect(clipped(inside, box)).toEqual(inside)
})

it('cuts along the box what reaches out of it', () => {
  const cut = clipped(ring([5, 5], [15, 5], [15, 8], [5, 8]), box)
  expect(new Set(cut.map(String))).toEqual(new Set(['5,5', '10,5', '10,8', '5,8']))
  expect(cut.at(-1)).toEqual(cut[0])
})

it('keeps the box where a ring lies around all of it, and nothing of one that lies elsewhere', () => {
  const corners = clipped(ring([-20, -20], [20, -20], [20, 20], [-20, 20]), box)
  expect(new Set(corners.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']))
  expect(clipped(ring([20, 20], [30, 20], [30, 30]), box)).toEqual([])
})

it('unrolls a ring across the 180th meridian, so that no edge runs around the globe', () => {
  const across = ring([170, 65], [-170, 66], [-175, 70], [175, 70])
  expect(unrolled(across).map(([lon]) => lon)).toEqual([170, 190, 185, 175, 170])
  expect(clipped(unrolled(across), { west: 0, south: 60, east: 40, north: 72 })).toEqual([])
  expect(clipped(across, { west: 0, south: 60, east: 40, north: 72 })).not.toEqual([])
})
