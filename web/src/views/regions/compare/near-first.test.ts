import { expect, it } from 'vitest'
import { nearFirst } from './near-first.ts'

const row = (id: string, density: number | null) => ({ id, density })

it('puts first what lies nearest, last what is related to nothing, and keeps the order of equals', () => {
  const rows = [row('none', null), row('zero', 0), row('half', 0.5), row('also half', 0.5), row('most', 0.9)]
  expect(nearFirst(rows).map(({ id }) => id)).toEqual(['most', 'half', 'also half', 'zero', 'none'])
  expect(rows[0]?.id).toBe('none')
})
