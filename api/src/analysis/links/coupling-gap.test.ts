import { describe, expect, test } from 'vitest'
import { couplingGap } from './coupling-gap.ts'
import { expectNear, goldenTest } from './golden.ts'

describe('gap between two areas of a region', () => {
  goldenTest('cross_specialisation_gap', ({ cases }) => {
    for (const { phi, a, b, B, gap, ...rest } of cases) {
      const found = couplingGap(phi, { inOne: new Set(a), inOther: new Set(b) })
      expectNear({ gap: found.gap, B: found.bridged }, { gap, B })
      expect(found.evidence).toBe('flag' in rest ? rest.flag : 'some')
    }
  })

  test('rests on no evidence where one of the two areas has no resource on record', () => {
    expect(couplingGap(0.6, { inOne: new Set(['u1']), inOther: new Set() })).toEqual({
      gap: 0.6,
      bridged: 0,
      evidence: 'none',
    })
  })
})
