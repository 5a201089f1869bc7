import { expect, it } from 'vitest'
import tokens from '../../../tokens.json' with { type: 'json' }
import { contrast } from '../../../theme/contrast.ts'
import { darkest, shadeOf } from './shade.ts'

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** As `color-mix(in srgb, …)` mixes. */
function mixed(one: string, other: string, percent: number): string {
  const [mine, theirs] = [channels(one), channels(other)]
  const parts = mine.map((part, at) => Math.round((part * percent + (theirs[at] ?? 0) * (100 - percent)) / 100))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

it.each(['light', 'dark'] as const)('leaves the number of the darkest cell easy to read in %s', (mode) => {
  const { ink, primary, surface } = tokens.color[mode]
  expect(contrast(ink, mixed(primary, surface, darkest))).toBeGreaterThan(4.5)
})

it('gives zero no colour and the largest number the most', () => {
  const shade = shadeOf({ rows: ['a'], columns: ['b', 'c', 'd'], cells: [[0, 5, 10, undefined]] })
  expect([0, 10].map(shade)).toEqual([0, darkest])
  expect(shade(5)).toBeLessThan(darkest)
  expect(shade(5)).toBeGreaterThan(0)
})

it('takes a matrix of nothing but zeros', () => {
  expect(shadeOf({ rows: ['a'], columns: ['b'], cells: [[0]] })(0)).toBe(0)
})
