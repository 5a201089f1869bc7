import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cases, expectNear } from './golden.ts'

const folder = import.meta.dirname

test('every golden case has a test', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'))
  const tested = files.flatMap((file) =>
    Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/^\s*goldenTest\(\s*'(\w+)'/gm), ([, name]) => name),
  )
  expect(new Set(tested)).toEqual(new Set(Object.keys(cases)))
})

describe('the comparison with golden numbers', () => {
  test('passes what is within 1e-9, through all wrappings', () => {
    expectNear([{ value: 5 / 6 }, { value: null, reason: 'no_activity' }, { value: true }], ['5/6', null, 1])
    expectNear({ a: Float64Array.of(0.25, 5 / 12) }, { a: ['1/4', '1/4 + 1/6'] })
  })

  test.each([
    ['another number', [1 + 2e-9], [1]],
    ['a number for null', [0], [null]],
    ['null for a number', [{ value: null, reason: 'too_few' }], [0]],
    ['one that is missing', [1], [1, 2]],
    ['one too many', { a: 1, b: 2 }, { a: 1 }],
    ['not a number', [NaN], [1]],
    ['another word', ['casino'], ['dead-end']],
  ])('refuses %s', (_, found, wanted) => {
    expect(() => expectNear(found, wanted)).toThrow()
  })
})
