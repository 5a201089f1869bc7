import { describe, expect, it } from 'vitest'
import type { Value } from '../facts.ts'
import { compareValues } from './compare.ts'
import { rowsGraph } from './rows-graph.ts'
import { rowsJson, valueJson } from './value-json.ts'
import { valueText } from './value-text.ts'

const node = (id: string, properties: Record<string, Value> = {}): Value => ({
  $node: { elementId: id, labels: ['Actor'], properties },
})
const line = (id: string, start: string, end: string): Value => ({
  $relationship: { elementId: id, type: 'WORKS_ON', start, end, properties: {} },
})

describe('valueText', () => {
  it.each<[Value, string]>([
    [null, ''],
    ['', ''],
    ['a "b"', 'a "b"'],
    [{ $int: '9223372036854775807' }, '9223372036854775807'],
    [0.30000000000000004, '0.30000000000000004'],
    [{ $float: '2.0' }, '2.0'],
    [{ $dateTime: '2023-05-30T00:59:00-04:00[America/New_York]' }, '2023-05-30T00:59:00-04:00[America/New_York]'],
    [{ $point: { srid: 4326, x: 15.59, y: 56.16 } }, 'point({longitude: 15.59, latitude: 56.16})'],
    [{ $point: { srid: 9157, x: 1, y: 2, z: 3 } }, 'point({x: 1, y: 2, z: 3, srid: 9157})'],
    [[1, 'a', null, { $date: '2024-02-29' }], '[1, "a", null, 2024-02-29]'],
    [{ pic: { $int: '9007199254740993' } }, '{pic: 9007199254740993}'],
    [{ $map: { $int: 'no tag' } }, '{$int: "no tag"}'],
    [node('1', { name: 'BTH' }), '(:Actor {name: "BTH"})'],
  ])('%j is %s', (value, text) => {
    expect(valueText(value)).toBe(text)
  })

  it('writes a path with arrows as its relationships point', () => {
    const inner = (value: Value): Value => Object.values(value as Record<string, Value>)[0] ?? null
    const path = { nodes: [inner(node('1')), inner(node('2'))], relationships: [inner(line('r', '2', '1'))] }
    expect(valueText({ $path: path })).toBe('(:Actor {})<-[:WORKS_ON]-(:Actor {})')
  })
})

describe('valueJson', () => {
  it('keeps every digit and two columns of one name', () => {
    const rows = [[{ $int: '9007199254740993' }, [{ $int: '-9223372036854775808' }]]]
    expect(rowsJson(['a', 'a'], rows)).toBe('[\n  { "a": 9007199254740993, "a": [-9223372036854775808] }\n]')
  })

  it('says what JSON has no number for as text, and breaks what is long', () => {
    expect(valueJson([{ $float: 'NaN' }, 1, true, null])).toBe('["NaN", 1, true, null]')
    expect(valueJson(Array.from({ length: 40 }, (_, at) => at)).split('\n')).toHaveLength(42)
    expect(valueJson(node('4:x:1'))).toBe('{ "elementId": "4:x:1", "labels": ["Actor"], "properties": {} }')
  })
})

describe('compareValues', () => {
  const sorted = (values: Value[]): Value[] => values.toSorted(compareValues)

  it('sorts numbers as numbers, beyond what a float can tell apart', () => {
    const [big, bigger] = [{ $int: '9007199254740992' }, { $int: '9007199254740993' }]
    expect(sorted([bigger, 12, big, 2])).toEqual([2, 12, big, bigger])
    expect(sorted([{ $float: 'NaN' }, 1.5, { $int: '-9223372036854775808' }])).toEqual([
      { $int: '-9223372036854775808' },
      1.5,
      { $float: 'NaN' },
    ])
  })

  it('sorts words by the alphabet, things by name, null last', () => {
    expect(sorted([null, 'Östersund', 'Zorn', 'Älvdalen'])).toEqual(['Zorn', 'Älvdalen', 'Östersund', null])
    expect(sorted([node('1', { name: 'B' }), node('2', { name: 'A' })])).toEqual([
      node('2', { name: 'A' }),
      node('1', { name: 'B' }),
    ])
  })
})

describe('rowsGraph', () => {
  it('finds what sits in maps and lists (cnv-06)', () => {
    const links = [
      { area: node('2'), via: line('r', '1', '2') },
      { area: node('3'), via: line('s', '1', '3') },
    ]
    const graph = rowsGraph([[{ actor: node('1'), links }]])
    expect([graph.nodes.length, graph.lines.length, graph.loose]).toEqual([3, 2, 0])
  })

  it('finds the node of a path without a relationship, and nothing in a map of its properties', () => {
    const path = { nodes: [{ elementId: '1', labels: [], properties: {} }], relationships: [] }
    expect(rowsGraph([[{ $path: path }]]).nodes).toHaveLength(1)
    expect(rowsGraph([[{ name: 'U', missing: null }]]).nodes).toEqual([])
  })

  it('counts relationships whose ends are not there', () => {
    expect(rowsGraph([[node('1'), line('r', '1', '2')]])).toMatchObject({ lines: [], loose: 1 })
  })
})
