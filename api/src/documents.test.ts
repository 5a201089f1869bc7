import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDocuments, placeOf } from './documents.ts'

const home = mkdtempSync(join(tmpdir(), 'korskoppling-'))
const folder = join(home, 'documents')
beforeAll(() => {
  mkdirSync(join(folder, 'sub'), { recursive: true })
  for (const file of ['inside.txt', '.hidden', join('sub', 'deep.txt'), join('..', 'outside.txt')]) {
    writeFileSync(join(folder, file), 'ett\ntvå\r\n\r\nfyra\n')
  }
})
afterAll(() => rmSync(home, { recursive: true }))

test('lines are numbered from one, whatever ends them', async () => {
  expect(await openDocuments(folder).lines('inside.txt')).toEqual([
    { number: 1, text: 'ett' },
    { number: 2, text: 'två' },
    { number: 3, text: '' },
    { number: 4, text: 'fyra' },
  ])
})

test.each(['../outside.txt', 'sub/deep.txt', '.hidden', '..', '.', '', 'missing.txt', 'sub', 'inside.txt\0'])(
  '%j is no document of the folder',
  async (file) => {
    expect(await openDocuments(folder).lines(file)).toBeNull()
  },
)

test('without a folder there is no document', async () => {
  expect(await openDocuments(undefined).lines('inside.txt')).toBeNull()
})

test.each([
  ['002_x.txt:115', { file: '002_x.txt', line: 115 }],
  ['row 7', undefined],
  ['', undefined],
  [null, undefined],
])('the place of %j', (locator, place) => {
  expect(placeOf(locator)).toEqual(place)
})
