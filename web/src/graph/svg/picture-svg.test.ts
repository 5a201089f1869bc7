import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { inkPaint, paperPaint } from '../../encoding/paint.ts'
import tokens from '../../tokens.json' with { type: 'json' }
import type { Fate } from '../compared.ts'
import type { Statement, Thing } from '../model.ts'
import { pictureOf } from '../picture.ts'
import { thing } from '../sample.ts'
import { pictureSvg, type SavedPicture } from './picture-svg.ts'

const named = (id: string, name: string, more: Partial<Thing> = {}): Thing =>
  thing(id, { kind: 'Cluster', name, helix: ['industry'], ...more })

const said = (id: string, more: Partial<Statement>): Statement => ({
  id,
  type: 'WORKS_ON',
  from: 'actor:a',
  to: 'area:1',
  modality: 'stated',
  status: null,
  source: { id: 'source:1', title: 'En källa', kind: 'web', published: null },
  locator: null,
  statedOn: null,
  ...more,
})

// The name of case shr-02 that would become an element, and a letter that XML cannot hold.
const hostile = '<script>alert(1)</script> "Å & B" \u0001 😀'
const things = [
  named('actor:a', hostile),
  named('area:1', 'Tech', { label: 'SpecialisationArea', kind: null, level: 1 }),
  named('area:2', 'AI', { label: 'SpecialisationArea', kind: null, level: 2 }),
  named('actor:far', 'Not placed yet'),
]
const statements = [
  said('1', {}),
  said('2', { modality: 'planned' }),
  said('3', { modality: 'computed', to: 'area:2' }),
  said('4', { type: 'CROSS_LINK', from: 'area:1', to: 'area:2', modality: 'proposed' }),
  said('5', { type: 'REPORTS_TO', to: 'actor:a' }),
]

const saved: SavedPicture = {
  title: `Utforskat: ${hostile}`,
  lead: 'per 13 feb 2019',
  language: 'sv',
  picture: pictureOf({
    things,
    statements,
    selected: [],
    line: null,
    asOf: '2019-02-13',
    fetched: new Map(),
    labelOf: ({ name }) => [name],
  }),
  places: { 'actor:a': { x: -200, y: -40 }, 'area:1': { x: 0, y: 120 }, 'area:2': { x: 240, y: 0 } },
  words: {
    thing: ({ id }) => ({ title: things.find((one) => one.id === id)?.name ?? id, desc: 'kluster, 3 relationer' }),
    line: ({ id }) => ({ title: `relation ${id}`, desc: `angiven, ${hostile}` }),
  },
  legend: [{ head: 'Hur säkert', rows: [{ mark: { sure: 'proposed' }, words: 'föreslagen' }] }],
  notes: { head: 'Anteckningar', list: ['BTH: fråga dem\n<b>först</b>'] },
  sources: { head: '1 källa', list: ['En källa: rad 54', hostile] },
  address: `https://example.org/explore?with=${'actor:a,'.repeat(200)}`,
  paint: paperPaint,
}

interface Read {
  elements: { name: string; attributes: Record<string, string> }[]
  text: string
}

/** By a strict parser that is not ours. */
function read(svg: string): Read {
  const found: Read = { elements: [], text: '' }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => found.elements.push({ name, attributes }))
  parser.on('text', (text) => (found.text += `${text}\n`))
  parser.write(svg).close()
  return found
}

const count = ({ elements }: Read, name: string): number => elements.filter((element) => element.name === name).length

describe('a picture as SVG', () => {
  const file = read(pictureSvg(saved))

  it('is XML that gives every thing and line that has a place its own words, after those of the whole', () => {
    // Three things, and four lines: two statements of the same pair are one.
    expect([count(file, 'title'), count(file, 'desc')]).toEqual([8, 8])
    for (const words of ['Tech', 'relation 4', 'relation 5', 'per 13 feb 2019', 'föreslagen', '1 källa', '2'])
      expect(file.text.split('\n')).toContain(words)
    expect(file.text).not.toContain('Not placed yet')
  })

  it('says what the reader wrote, line by line, as text', () => {
    const lines = file.text.split('\n')
    expect(lines.slice(lines.indexOf('Anteckningar')).slice(0, 3)).toEqual([
      'Anteckningar',
      'BTH: fråga dem',
      '<b>först</b>',
    ])
  })

  it('makes text of names and nothing else, and fetches nothing', () => {
    expect(file.text).toContain('<script>alert(1)</script> "Å & B" \uFFFD 😀')
    const names = new Set(file.elements.map(({ name }) => name))
    expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan'])
    const attributes = file.elements.flatMap(({ attributes }) => Object.keys(attributes))
    expect(attributes.filter((name) => /^on|href|style|^class$/.test(name))).toEqual([])
  })

  it('has room for all that is drawn, and cuts a long address into lines', () => {
    const [svg] = file.elements
    const width = Number(svg?.attributes.width)
    expect(width).toBeGreaterThanOrEqual(720)
    expect(svg?.attributes.viewBox).toBe(`0 0 ${width} ${svg?.attributes.height ?? ''}`)
    expect(Math.max(...file.text.split('\n').map((line) => line.length))).toBeLessThan(200)
  })

  it('lets the lines of paths swing, and couplings among them keep their ends', () => {
    const lines = saved.picture.lines.map((line) => ({ ...line, word: 'gäller' }))
    const drawn = read(pictureSvg({ ...saved, picture: { ...saved.picture, lines } }))
    const swung = (one: Read) => one.elements.filter(({ attributes: { d } }) => d?.match(/Q/g)?.length === 2)
    // Of the four lines one is a coupling and one ties a thing to itself; of the others one is computed, drawn as two.
    expect([swung(file).length, swung(drawn).length]).toEqual([0, 3])
    expect(count(drawn, 'circle')).toBe(count(file, 'circle') - 1)
  })

  it('is black on white for print', () => {
    const printed = read(pictureSvg({ ...saved, paint: inkPaint }))
    const colors = printed.elements.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke])
    const { ink, line, paper } = tokens.print
    expect(new Set(colors.filter((color) => color?.startsWith('#')))).toEqual(new Set([ink, line, paper]))
  })

  it('of two days has the sign of what became of it on each thing, and what the signs and sizes mean', () => {
    const { picture } = saved
    const became: Readonly<Record<string, Fate>> = { 'actor:a': 'added', 'area:1': 'removed', 'area:2': 'continued' }
    const nodes = picture.nodes.map((node) => ({ ...node, fate: became[node.id] ?? null }))
    const compared = read(
      pictureSvg({
        ...saved,
        picture: { ...picture, nodes },
        legend: [
          { head: 'Jämfört med', rows: [{ mark: { sign: '↦' }, words: 'fortsätter' }] },
          { head: 'Storlek', rows: [{ mark: { factor: 2 }, words: '31 relationer' }] },
        ],
      }),
    )
    const signs = ({ text }: Read) => text.split('\n').filter((line) => ['+', '−', '↦'].includes(line))
    expect(signs(compared).sort()).toEqual(['+', '−', '↦', '↦'].sort())
    expect(signs(file)).toEqual([])
    expect(compared.text).toContain('31 relationer')
    expect(compared.elements.some(({ attributes }) => attributes.r === '9.0')).toBe(true)
  })

  it('of nothing is still a file with its title', () => {
    const empty = read(
      pictureSvg({
        ...saved,
        picture: { groups: [], nodes: [], lines: [] },
        legend: [],
        notes: { head: '', list: [] },
        sources: { head: '', list: [] },
        address: '',
      }),
    )
    expect(count(empty, 'title')).toBe(1)
  })
})
