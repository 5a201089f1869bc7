import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import type { Value } from './asked.ts'
import { fromValue, fromValues } from './from-value.ts'
import { toValue } from './to-value.ts'
import { valueJson } from './value-json.ts'
import { valueText } from './value-text.ts'

const { Date, DateTime, Duration, LocalDateTime, LocalTime, Node, Path, PathSegment, Point, Relationship, Time } =
  neo4j.types
const int = (digits: string | number) => neo4j.int(digits)

const actor = new Node(int(1), ['Actor', 'University'], { id: 'actor:bth', founded: int(1989) }, '4:x:1')
const area = new Node(int(2), ['SpecialisationArea'], {}, '4:x:2')
const worksOn = new Relationship(int(3), int(1), int(2), 'WORKS_ON', { share: 0.5 }, '5:x:3', '4:x:1', '4:x:2')
const path = new Path(area, actor, [new PathSegment(area, worksOn, actor)])

const actorValue = {
  elementId: '4:x:1',
  labels: ['Actor', 'University'],
  properties: { id: 'actor:bth', founded: 1989 },
}
const areaValue = { elementId: '4:x:2', labels: ['SpecialisationArea'], properties: {} }
const worksOnValue = { elementId: '5:x:3', type: 'WORKS_ON', start: '4:x:1', end: '4:x:2', properties: { share: 0.5 } }

interface Case {
  name: string
  driver: unknown
  value: Value
  text: string
  json: string
}

/** Each way goes there and back. */
const both: readonly Case[] = [
  { name: 'null', driver: null, value: null, text: '', json: 'null' },
  { name: 'a truth', driver: true, value: true, text: 'true', json: 'true' },
  {
    name: 'a text',
    driver: 'Tromsø "nord"',
    value: 'Tromsø "nord"',
    text: 'Tromsø "nord"',
    json: '"Tromsø \\"nord\\""',
  },
  { name: 'an integer', driver: int(12), value: 12, text: '12', json: '12' },
  {
    name: 'an integer beyond 2^53',
    driver: int('9007199254740993'),
    value: { $int: '9007199254740993' },
    text: '9007199254740993',
    json: '9007199254740993',
  },
  {
    name: 'the largest integer',
    driver: int('9223372036854775807'),
    value: { $int: '9223372036854775807' },
    text: '9223372036854775807',
    json: '9223372036854775807',
  },
  {
    name: 'the smallest integer',
    driver: int('-9223372036854775808'),
    value: { $int: '-9223372036854775808' },
    text: '-9223372036854775808',
    json: '-9223372036854775808',
  },
  {
    name: 'a float',
    driver: 0.1 + 0.2,
    value: 0.30000000000000004,
    text: '0.30000000000000004',
    json: '0.30000000000000004',
  },
  { name: 'a whole float', driver: 2, value: { $float: '2.0' }, text: '2.0', json: '2.0' },
  { name: 'minus nothing', driver: -0, value: { $float: '-0.0' }, text: '-0.0', json: '-0.0' },
  { name: 'a large float', driver: 1e300, value: { $float: '1e+300' }, text: '1e+300', json: '1e+300' },
  { name: 'no number', driver: NaN, value: { $float: 'NaN' }, text: 'NaN', json: '"NaN"' },
  { name: 'minus infinity', driver: -Infinity, value: { $float: '-Infinity' }, text: '-Infinity', json: '"-Infinity"' },
  {
    name: 'a list with a large integer',
    driver: [int('9007199254740993'), 'a', null],
    value: [{ $int: '9007199254740993' }, 'a', null],
    text: '[9007199254740993, "a", null]',
    json: '[9007199254740993,"a",null]',
  },
  {
    name: 'a map with a large integer',
    driver: { pic: int('9007199254740993'), 'two words': int(1) },
    value: { pic: { $int: '9007199254740993' }, 'two words': 1 },
    text: '{pic: 9007199254740993, `two words`: 1}',
    json: '{"pic":9007199254740993,"two words":1}',
  },
  {
    name: 'a map whose key looks like a tag',
    driver: { $int: 'x' },
    value: { $map: { $int: 'x' } },
    text: '{`$int`: "x"}',
    json: '{"$int":"x"}',
  },
  {
    name: 'a map that looks like a node',
    driver: { elementId: 'x', labels: ['Actor'], properties: {} },
    value: { elementId: 'x', labels: ['Actor'], properties: {} },
    text: '{elementId: "x", labels: ["Actor"], properties: {}}',
    json: '{"elementId":"x","labels":["Actor"],"properties":{}}',
  },
  {
    name: 'a day',
    driver: new Date(int(2024), int(2), int(29)),
    value: { $date: '2024-02-29' },
    text: '2024-02-29',
    json: '"2024-02-29"',
  },
  {
    name: 'a moment in a time zone',
    driver: new DateTime(int(2023), int(5), int(30), int(0), int(59), int(0), int(0), int(-14400), 'America/New_York'),
    value: { $dateTime: '2023-05-30T00:59:00-04:00[America/New_York]' },
    text: '2023-05-30T00:59:00-04:00[America/New_York]',
    json: '"2023-05-30T00:59:00-04:00[America/New_York]"',
  },
  {
    name: 'a moment without a zone',
    driver: new LocalDateTime(int(2024), int(3), int(31), int(3), int(30), int(0), int(120_000_000)),
    value: { $localDateTime: '2024-03-31T03:30:00.12' },
    text: '2024-03-31T03:30:00.12',
    json: '"2024-03-31T03:30:00.12"',
  },
  {
    name: 'a time with an offset',
    driver: new Time(int(23), int(59), int(59), int(999_000_000), int(7200)),
    value: { $time: '23:59:59.999+02:00' },
    text: '23:59:59.999+02:00',
    json: '"23:59:59.999+02:00"',
  },
  {
    name: 'a time',
    driver: new LocalTime(int(10), int(0), int(0), int(0)),
    value: { $localTime: '10:00:00' },
    text: '10:00:00',
    json: '"10:00:00"',
  },
  {
    name: 'three quarters of a month',
    driver: new Duration(int(0), int(22), int(71509), int(500_000_000)),
    value: { $duration: 'P22DT19H51M49.5S' },
    text: 'P22DT19H51M49.5S',
    json: '"P22DT19H51M49.5S"',
  },
  {
    name: 'days alone',
    driver: new Duration(int(0), int(2838), int(0), int(0)),
    value: { $duration: 'P2838D' },
    text: 'P2838D',
    json: '"P2838D"',
  },
  {
    name: 'no time at all',
    driver: new Duration(int(0), int(0), int(0), int(0)),
    value: { $duration: 'PT0S' },
    text: 'PT0S',
    json: '"PT0S"',
  },
  {
    name: 'half a second back',
    driver: new Duration(int(-14), int(0), int(-1), int(500_000_000)),
    value: { $duration: 'P-1Y-2MT-0.5S' },
    text: 'P-1Y-2MT-0.5S',
    json: '"P-1Y-2MT-0.5S"',
  },
  {
    name: 'a place on earth',
    driver: new Point(int(4326), 15.59, 56.16),
    value: { $point: { srid: 4326, x: 15.59, y: 56.16 } },
    text: 'point({longitude: 15.59, latitude: 56.16})',
    json: '{"srid":4326,"x":15.59,"y":56.16}',
  },
  {
    name: 'a place in space',
    driver: new Point(int(9157), 1, 2.5, -3),
    value: { $point: { srid: 9157, x: 1, y: 2.5, z: -3 } },
    text: 'point({x: 1, y: 2.5, z: -3, srid: 9157})',
    json: '{"srid":9157,"x":1,"y":2.5,"z":-3}',
  },
]

/** What no parameter can be. */
const outOnly: readonly Case[] = [
  {
    name: 'a node',
    driver: actor,
    value: { $node: actorValue },
    text: '(:Actor:University {id: "actor:bth", founded: 1989})',
    json: JSON.stringify(actorValue),
  },
  {
    name: 'a relationship',
    driver: worksOn,
    value: { $relationship: worksOnValue },
    text: '[:WORKS_ON {share: 0.5}]',
    json: JSON.stringify(worksOnValue),
  },
  {
    name: 'a path against the arrow',
    driver: path,
    value: { $path: { nodes: [areaValue, actorValue], relationships: [worksOnValue] } },
    text: '(:SpecialisationArea)<-[:WORKS_ON {share: 0.5}]-(:Actor:University {id: "actor:bth", founded: 1989})',
    json: JSON.stringify({ nodes: [areaValue, actorValue], relationships: [worksOnValue] }),
  },
  {
    name: 'a path of one node in a list',
    driver: [new Path(area, area, [])],
    value: [{ $path: { nodes: [areaValue], relationships: [] } }],
    text: '[(:SpecialisationArea)]',
    json: JSON.stringify([{ nodes: [areaValue], relationships: [] }]),
  },
]

describe.each([...both, ...outOnly])('$name', ({ driver, value, text, json }) => {
  test('typed', () => expect(toValue(driver)).toEqual(value))
  test('as text', () => expect(valueText(value)).toBe(text))
  test('as plain JSON', () => expect(valueJson(value)).toBe(json))
})

test.each(['Integer', 'Node', 'Relationship', 'Path', 'Point', 'Date', 'DateTime', 'Duration', 'LocalTime'])(
  'a map with the mark of the driver for %s is a map',
  (kind) => {
    const map = { [`__is${kind}__`]: true }
    expect(toValue(map)).toEqual(map)
  },
)

test.each(both)('$name comes back', ({ value }) => {
  const sent = JSON.parse(JSON.stringify(value)) as Value
  expect(toValue(fromValue(sent))).toEqual(value)
})

test.each([
  ['a plain whole number that JSON may have rounded', 9007199254740992],
  ['an integer of 65 bits', { $int: '9223372036854775808' }],
  ['an integer with a comma', { $int: '1,5' }],
  ['a float that is a word', { $float: 'two' }],
  ['30 February', { $date: '2023-02-30' }],
  ['a day without its month', { $date: '2023' }],
  ['25 hours', { $localTime: '25:00' }],
  ['a moment without zone or offset', { $dateTime: '2023-05-30T00:59:00' }],
  ['an unknown time zone', { $dateTime: '2023-05-30T00:59:00[Europe/Nowhere]' }],
  ['an offset beyond 18 hours', { $dateTime: '2024-01-01T00:00:00+99:00' }],
  ['a time with such an offset', { $time: '12:00:00-18:01' }],
  ['a duration of nothing', { $duration: 'P' }],
  ['a duration of half a month', { $duration: 'P0.5M' }],
  ['a point without a second number', { $point: { srid: 4326, x: 1 } }],
  ['a node', { $node: actorValue }],
  ['a map that the driver would take for an integer', { __isInteger__: true, low: 1, high: 0 }],
  ['an unknown tag', { $day: '2024-02-29' }],
] satisfies [string, Value][])('%s is refused by its place', (_, value) => {
  expect(() => fromValue([{ a: value }], '$list')).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', facts: { argument: '$list[0].a' } }),
  )
})

test('lists and maps in each other are taken up to a hundred times', () => {
  const nested = (times: number) => Array.from({ length: times }).reduce<Value>((inner) => [inner], 1)
  expect(fromValues({ p: nested(100) })).toHaveProperty('p')
  for (const times of [101, 20_000])
    expect(() => fromValues({ p: nested(times) })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', facts: { argument: '$p' } }),
    )
})
