import { parseValue } from 'graphql'
import { expect, test } from 'vitest'
import { JsonScalar } from './json-scalar.ts'

const read = (text: string, variables?: Record<string, unknown>) =>
  JsonScalar.parseLiteral(parseValue(text, { allowLegacyFragmentVariables: false }), variables)

test.each([
  ['7', 7],
  ['9007199254740993', { $int: '9007199254740993' }],
  ['2.0', { $float: '2.0' }],
  ['0.5', 0.5],
  ['"2019-06-30"', '2019-06-30'],
  ['[1, true, null]', [1, true, null]],
  ['{region: "territory:se221", list: [{a: 1}]}', { region: 'territory:se221', list: [{ a: 1 }] }],
])('%s in a query', (text, value) => {
  expect(read(text)).toEqual(value)
})

test('a variable inside stands for its value', () => {
  expect(read('{from: $day, gone: $none}', { day: { $date: '2024-02-29' } })).toEqual({
    from: { $date: '2024-02-29' },
    gone: null,
  })
})

test('a bare word is no JSON', () => {
  expect(() => read('{a: YES}')).toThrow(/texts stand in quotes/)
})

test('values pass through both ways as they are', () => {
  const value = { $int: '9007199254740993' }
  expect(JsonScalar.parseValue(value)).toBe(value)
  expect(JsonScalar.serialize(value)).toBe(value)
})
