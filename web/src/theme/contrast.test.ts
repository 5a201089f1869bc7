import { describe, expect, it } from 'vitest'
import tokens from '../tokens.json' with { type: 'json' }
import { contrast } from './contrast.ts'

type Values = Record<string, unknown>
type Facts = Record<string, string | number>

const grounds = ['ground', 'surface', 'surface2', 'primary', 'rail']

/** A colour by its dotted place in a mode, such as `kind.area`. */
function color(mode: 'light' | 'dark', place: string): string {
  const found = place.split('.').reduce<unknown>((at, step) => (at as Values)[step], tokens.color[mode])
  if (typeof found !== 'string') throw new Error(`no colour at ${place}`)
  return found
}

describe.each(['light', 'dark'] as const)('contrast in the %s mode', (mode) => {
  it.each(Object.entries(tokens.contrast[mode] as Record<string, Facts>))('%s', (name, facts) => {
    const [front = name, back] = name.split(' on ')
    const pairs = back === undefined ? grounds.filter((ground) => ground in facts) : [back]
    for (const ground of pairs) {
      const ratio = contrast(color(mode, front), color(mode, ground))
      expect(ratio).toBeGreaterThanOrEqual(Number(facts.need))
      expect(Number((back === undefined ? facts[ground] : facts.ratio) ?? 0)).toBeCloseTo(ratio, 1)
    }
    if (facts.hex !== undefined) expect(color(mode, front)).toBe(facts.hex)
  })
})
