import type { Transaction } from '@korskoppling/cypher'
import { expect, test } from 'vitest'
import { apply, rowsOf } from './apply.ts'
import type { Difference } from './compare.ts'

const statement = { id: 'r', type: 'HAS_GOAL', from: 'a', to: 'b', properties: { id: 'r' } } as const
const difference: Difference = {
  things: { added: [], changed: [], removed: [] },
  statements: { added: [{ ...statement }], changed: [], removed: [] },
  kept: [],
}
const stored = { things: [], statements: [], broughtSources: new Set<string>() }
const applying = (stored_: number) => {
  const answers = { run: () => Promise.resolve([{ stored: stored_ }]) } as unknown as Transaction
  return apply(answers, difference, { stored, batchRows: 10, onRows: () => undefined })
}

test('a row that matched nothing stops the load instead of being left out in silence', async () => {
  await expect(applying(0)).rejects.toMatchObject({ code: 'STALE', facts: { expected: 1, touched: 0 } })
  await expect(applying(1)).resolves.toBeUndefined()
})

test('rows are counted over things and statements', () => {
  expect(rowsOf(difference)).toBe(1)
})
