import { describe, expect, it } from 'vitest'
import type { Value } from '../facts.ts'
import { fieldText, idsOf, integerValue, numberValue, typeOfValue, withDefaults, withValue } from './values.ts'

describe('integerValue', () => {
  it.each([
    ['2', 2],
    [' -3 ', -3],
    ['1 000', 1000],
    ['+7', 7],
    ['9007199254740993', { $int: '9007199254740993' }],
    ['-9223372036854775808', { $int: '-9223372036854775808' }],
  ])('reads %s', (text, value) => expect(integerValue(text)).toEqual(value))

  it.each(['', '2.0', '2,5', 'two', '1e3', '9223372036854775808'])('refuses %s', (text) =>
    expect(integerValue(text)).toBeUndefined(),
  )
})

describe('numberValue', () => {
  it.each([
    ['0.4', 0.4],
    ['0,4', 0.4],
    ['2', { $float: '2.0' }],
    ['1e3', { $float: '1000.0' }],
    ['1e300', { $float: '1e+300' }],
  ])('reads %s', (text, value) => expect(numberValue(text)).toEqual(value))

  it.each(['', 'x', '1.2.3', '1e999'])('refuses %s', (text) => expect(numberValue(text)).toBeUndefined())
})

const typed: (Value | undefined)[] = [
  true,
  2,
  0.4,
  ['a'],
  { $int: '9007199254740993' },
  { $float: '2.0' },
  { $date: '2024-02-29' },
  'x',
  undefined,
]

it('shows values as they are typed', () => {
  const single = typed.filter((value) => !Array.isArray(value))
  expect(single.map(fieldText)).toEqual(['true', '2', '0.4', '9007199254740993', '2.0', '2024-02-29', 'x', ''])
})

it('finds the field that suits a value', () => {
  expect(typed.map(typeOfValue)).toEqual([
    'boolean',
    'integer',
    'number',
    'things',
    'integer',
    'number',
    'date',
    'text',
    'text',
  ])
})

it('takes ids out of one value or many', () => {
  expect([idsOf('area:a'), idsOf(['area:a', 'area:b']), idsOf(undefined), idsOf(3)]).toEqual([
    ['area:a'],
    ['area:a', 'area:b'],
    [],
    [],
  ])
})

describe('withValue', () => {
  const parameters = [
    { name: 'region', dependsOn: [] },
    { name: 'area', dependsOn: ['region'] },
    { name: 'actor', dependsOn: ['area'] },
    { name: 'atLeast', dependsOn: [] },
  ]
  const values = { region: 'territory:se221', area: 'area:a', actor: 'actor:a', atLeast: 2 }

  it('forgets what was chosen under the old value, also at second hand', () => {
    expect(withValue(values, { name: 'region', value: 'territory:se224' }, parameters)).toEqual({
      region: 'territory:se224',
      atLeast: 2,
    })
  })

  it('leaves out what has no value', () => {
    expect(withValue(values, { name: 'atLeast', value: undefined }, parameters)).toEqual({
      region: 'territory:se221',
      area: 'area:a',
      actor: 'actor:a',
    })
  })
})

describe('withDefaults', () => {
  const parameters = [
    { name: 'region', dependsOn: [], default: 'territory:se221' },
    { name: 'theme', dependsOn: ['region'], default: 'theme:dig' },
    { name: 'atLeast', dependsOn: [], default: 2 },
    { name: 'open', dependsOn: [], default: null },
  ]

  it('adds what is usual', () => {
    expect(withDefaults(parameters, { region: 'territory:se221' })).toEqual({
      region: 'territory:se221',
      theme: 'theme:dig',
      atLeast: 2,
    })
  })

  it('leaves open what is chosen out of the list of another region', () => {
    expect(withDefaults(parameters, { region: 'territory:se224' })).toEqual({ region: 'territory:se224', atLeast: 2 })
    expect(withDefaults(parameters, { region: 'territory:se224', theme: 'theme:bio' })).toMatchObject({
      theme: 'theme:bio',
    })
  })
})
