import { expect, test } from 'vitest'
import { parametersOf, parseValue } from './parameters-of.ts'

test.each([
  ['5', 5],
  ['-5', -5],
  ['9007199254740993', { $int: '9007199254740993' }],
  ['2.0', { $float: '2.0' }],
  ['0.5', 0.5],
  ['true', true],
  ['null', null],
  ['trueish', 'trueish'],
  ['territory:se221', 'territory:se221'],
  ['2019-06-30', '2019-06-30'],
  ['"5"', '5'],
  ['[1,"a"]', [1, 'a']],
  ['{"$date":"2024-02-29"}', { $date: '2024-02-29' }],
  ['', ''],
])('%s on the command line', (text, value) => {
  expect(parseValue(text)).toEqual(value)
})

test('what begins like JSON and is none is refused', () => {
  expect(() => parseValue('[1,')).toThrow(/begins like JSON/)
})

test('a value may hold signs of equality; several make several', async () => {
  expect(await parametersOf({ param: 'a=b=c' })).toEqual({ a: 'b=c' })
  expect(await parametersOf({ param: ['a=1', 'b=two'] })).toEqual({ a: 1, b: 'two' })
  await expect(parametersOf({ param: 'a' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
})

test('a file that is not there is named', async () => {
  await expect(parametersOf({ params: '/nowhere.json' })).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('--params /nowhere.json') as unknown,
  })
})
