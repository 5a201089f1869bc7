import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { KorskopplingError } from '@korskoppling/cypher'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Reject } from './reject.ts'
import { readShipped, shippedVersion } from './shipped.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'korskoppling-shipped-'))
  write('about.json', '{ "date": "2026-01-01" }')
})
afterEach(() => rmSync(folder, { recursive: true }))

const web = { id: 'source:web', title: 'T', publisher: 'P', lang: 'en' }
const area = (id: string, more: object = {}) => ({
  id: `area:${id}`,
  name: id,
  lang: 'en',
  nameEn: id,
  level: 1,
  sources: ['source:web'],
  ...more,
})
const link = (from: string, to: string, more: object = {}) => ({
  from: `area:${from}`,
  to: `area:${to}`,
  modality: 'stated',
  basis: 'named',
  sourceId: 'source:web',
  ...more,
})

test('a line becomes what is stored: kind from the path, evidence as sourceIds, the id of a statement from its parts', () => {
  lines('sources/web.jsonl', web)
  lines('nodes/SpecialisationArea.jsonl', area('a', { note: 'seen' }), area('b'))
  lines('nodes/Actor/Company.jsonl', { ...area('x'), id: 'actor:x', level: undefined, helix: [] })
  lines('relations/CROSS_LINK.jsonl', link('a', 'b', { status: 'declared' }))
  const { things, statements } = readShipped(folder)
  expect(things).toContainEqual({
    id: 'actor:x',
    label: 'Actor',
    labels: ['Actor', 'Company'],
    properties: { id: 'actor:x', name: 'x', lang: 'en', nameEn: 'x', helix: [], sourceIds: ['source:web'] },
  })
  expect(things).toContainEqual({
    id: 'source:web',
    label: 'Source',
    labels: ['Source'],
    properties: { ...web, kind: 'web' },
  })
  const id = 'CROSS_LINK|area:a|area:b|source:web'
  expect(statements).toEqual([
    {
      id,
      type: 'CROSS_LINK',
      from: 'area:a',
      to: 'area:b',
      properties: { id, modality: 'stated', basis: 'named', sourceId: 'source:web', status: 'declared' },
    },
  ])
})

describe('refused, with file, line and reason', () => {
  const cases: [what: string, path: string, line: object | string, reason: string | RegExp][] = [
    ['a line that is not JSON', 'sources/web.jsonl', '{ "id": ', /^not JSON/],
    ['a line that is no object', 'sources/web.jsonl', '[1]', 'expected a JSON object'],
    ['an unknown label', 'nodes/Planet.jsonl', area('x'), 'no label, kind or type of this name'],
    ['an unknown kind', 'nodes/Actor/Choir.jsonl', area('x'), 'no label, kind or type of this name'],
    ['an unknown type', 'relations/LIKES.jsonl', link('a', 'b'), 'no label, kind or type of this name'],
    ['an entered source', 'sources/entered.jsonl', web, 'no label, kind or type of this name'],
    ['an unknown property', 'nodes/SpecialisationArea.jsonl', area('x', { colour: 'red' }), /colour/],
    ['a property of the wrong form', 'nodes/SpecialisationArea.jsonl', area('x', { level: 'one' }), /^level: /],
    ['a thing without evidence', 'nodes/SpecialisationArea.jsonl', area('x', { sources: [] }), /^sources: /],
    [
      'evidence that is not there',
      'nodes/Goal.jsonl',
      goal({ sources: ['source:no'] }),
      'there is no source source:no',
    ],
    ['a thing as evidence', 'nodes/Goal.jsonl', goal({ sources: ['area:a'] }), 'there is no source area:a'],
    [
      'an id twice',
      'nodes/Strategy.jsonl',
      goal({ id: 'area:a', scope: 's3' }),
      'the same id stands in nodes/SpecialisationArea.jsonl:1',
    ],
    [
      'an end before its start',
      'nodes/Initiative.jsonl',
      goal({ start: '2020-02', end: '2020-01' }),
      'start is after end',
    ],
    [
      'a fund that ends before it begins',
      'nodes/FundingInstrument.jsonl',
      goal({ programme: 'horizon', periodFrom: '2021', periodTo: '2020' }),
      'periodFrom is after periodTo',
    ],
    ['a dangling end', 'relations/CROSS_LINK.jsonl', link('a', 'no'), 'there is no area:no'],
    ['a dangling source', 'relations/CROSS_LINK.jsonl', link('a', 'b', { sourceId: 'source:no' }), /source:no/],
    [
      'a statement without source',
      'relations/CROSS_LINK.jsonl',
      link('a', 'b', { sourceId: undefined }),
      /^sourceId: /,
    ],
    ['no modality', 'relations/CROSS_LINK.jsonl', link('a', 'b', { modality: undefined }), /^modality: /],
    ['a pair that a type may not join', 'relations/HAS_GOAL.jsonl', link('a', 'b'), /^HAS_GOAL does not join/],
    [
      'an area linked with itself',
      'relations/CROSS_LINK.jsonl',
      link('a', 'a'),
      'an area cannot be linked with itself',
    ],
    ['the higher id first', 'relations/CROSS_LINK.jsonl', link('b', 'a'), /^the lower id comes first/],
    [
      'validity that ends before it begins',
      'relations/CROSS_LINK.jsonl',
      link('a', 'b', { validFrom: '2021', validTo: '2020' }),
      'it ends before it begins',
    ],
    ['a date that is none', 'relations/CROSS_LINK.jsonl', link('a', 'b', { statedOn: '2020-13' }), /^statedOn: /],
  ]
  test.each(cases)('%s', (...[, path, line, reason]) => {
    lines('sources/web.jsonl', web)
    lines('nodes/SpecialisationArea.jsonl', area('a'), area('b'))
    lines(path, line)
    const rejects = rejectsOf()
    expect(rejects.map(({ file }) => file)).toContain(path)
    expect(rejects.map((reject) => reject.reason)).toContainEqual(
      typeof reason === 'string' ? reason : (expect.stringMatching(reason) as unknown),
    )
  })

  test('all of them, not only the first, and the message names each', () => {
    lines('sources/web.jsonl', web, '{', { ...web, id: 'source:x', lang: 'english' })
    lines('nodes/Goal.jsonl', goal({ sources: ['source:no'], colour: 'red' }))
    expect(rejectsOf().map(({ file, line, entry }) => `${file}:${line} ${entry}`)).toEqual([
      'sources/web.jsonl:2 {',
      'nodes/Goal.jsonl:1 goal:x',
      'nodes/Goal.jsonl:1 goal:x',
      'sources/web.jsonl:3 source:x',
    ])
    expect(() => readShipped(folder)).toThrow(
      /^4 entries .*nothing was written:\n {2}sources\/web\.jsonl:2 \{: not JSON/,
    )
  })
})

test('a period may end in the year in which it begins, however coarse the end', () => {
  lines('sources/web.jsonl', web)
  lines('nodes/Initiative.jsonl', goal({ start: '2020-06', end: '2020' }))
  expect(readShipped(folder).things).toHaveLength(2)
})

test('the version follows what the files say, not how their lines end', () => {
  write('sources/web.jsonl', `${JSON.stringify(web)}\n`)
  const version = shippedVersion(folder)
  expect(version).toMatch(/^2026-01-01\+[0-9a-f]{8}$/)
  write('sources/web.jsonl', `${JSON.stringify(web)}\r\n`)
  expect(shippedVersion(folder)).toBe(version)
  write('sources/web.jsonl', `${JSON.stringify({ ...web, title: 'Other' })}\n`)
  expect(shippedVersion(folder)).not.toBe(version)
})

function goal(more: object) {
  return { id: 'goal:x', name: 'x', lang: 'en', nameEn: 'x', sources: ['source:web'], ...more }
}

function lines(path: string, ...entries: (object | string)[]): void {
  const texts = entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))
  write(path, `${texts.join('\n')}\n`, 'a')
}

function write(path: string, content: string, flag = 'w'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content, { flag })
}

function rejectsOf(): Reject[] {
  try {
    readShipped(folder)
    return []
  } catch (error) {
    if (!(error instanceof KorskopplingError)) throw error
    return error.facts.rejects as Reject[]
  }
}
