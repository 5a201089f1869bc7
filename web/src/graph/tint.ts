import type { ColorToken } from '../encoding/color.ts'
import { kindOf } from '../encoding/kind.ts'
import type { Traits } from './grouping.ts'
import type { ColourBy } from './look.ts'
import type { Facet, Thing } from './model.ts'

/** One colour of the picture: what it stands for, and how many things have it. */
interface Tint {
  /** A role, a phase, the id of a theme, `from-to` of numbers; `several`, `others` or `none`. */
  key: string
  color: ColorToken
  count: number
}

export interface Tints {
  tintOf: (thing: Pick<Thing, 'id'>) => ColorToken | undefined
  keyOf: (thing: Pick<Thing, 'id'>) => string | undefined
  rows: readonly Tint[]
}

/** Things whose colour says nothing: not recorded. */
const unknown: ColorToken = 'matrix.none'
const roles: Readonly<Record<string, ColorToken>> = {
  academia: 'helix.academia',
  industry: 'helix.industry',
  government: 'helix.government',
  civil_society: 'helix.civil',
  several: 'ink',
}
const phases: Readonly<Record<string, ColorToken>> = { established: 'primary', growth: 'kind.initiative' }
/** As many themes as can be told apart; the rest share one colour. None of them is the colour of what is missing. */
const themeColors: readonly ColorToken[] = [
  'helix.academia',
  'helix.industry',
  'helix.government',
  'helix.civil',
  'kind.initiative',
  'ink',
]
const ramp: readonly ColorToken[] = ['matrix.via', 'kind.territory', 'primary', 'ink']

interface Scene {
  things: readonly Thing[]
  traits: ReadonlyMap<string, Traits>
  /** The community of each thing, the largest 0; left out where it is in none. */
  communities: ReadonlyMap<string, number>
}

/** The colour of every thing by what the reader chose, and the legend of it. By kind nothing is tinted. */
export function tintsOf(by: ColourBy, scene: Scene): Tints {
  if (by === 'kind') return { tintOf: () => undefined, keyOf: () => undefined, rows: [] }
  const keys = new Map(scene.things.map((thing) => [thing.id, keyOf(by, thing, scene)]))
  const { key, colors } = classesOf(by, [...keys.values()])
  const own = new Map([...keys].map(([id, value]) => [id, key(value)]))
  const counts = new Map<string, number>()
  for (const one of own.values()) counts.set(one, (counts.get(one) ?? 0) + 1)
  const colorOf = (one: string): ColorToken => colors.get(one) ?? unknown
  const order = [...colors.keys(), 'others', 'none']
  return {
    tintOf: ({ id }) => colorOf(own.get(id) ?? 'none'),
    keyOf: ({ id }) => own.get(id),
    rows: [...counts]
      .map(([one, count]) => ({ key: one, count, color: colorOf(one) }))
      .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
  }
}

/** The rows, and those that are switched off and that nothing of the picture has any more. */
export function rowsWith({ rows }: Pick<Tints, 'rows'>, off: readonly Facet[]): readonly Tint[] {
  const keys = off.flatMap((facet) => (facet.startsWith('tint:') ? [facet.slice('tint:'.length)] : []))
  const away = keys.filter((key) => rows.every((row) => row.key !== key))
  return [...rows, ...away.map((key) => ({ key, color: unknown, count: 0 }))]
}

interface Classes {
  key: (value: string | number | null) => string
  colors: ReadonlyMap<string, ColorToken>
}

function classesOf(by: ColourBy, values: readonly (string | number | null)[]): Classes {
  const named = (colors: ReadonlyMap<string, ColorToken>): Classes => ({
    colors,
    key: (value) => (value === null ? 'none' : colors.has(String(value)) ? String(value) : 'others'),
  })
  if (by === 'helix') return named(new Map(Object.entries(roles)))
  if (by === 'phase') return named(new Map(Object.entries(phases)))
  if (by === 'theme' || by === 'community') {
    const most = commonest(values).slice(0, themeColors.length)
    return named(new Map(most.map((theme, index) => [theme, themeColors[index] ?? unknown])))
  }
  return quarters(values.filter((value) => typeof value === 'number'))
}

function commonest(values: readonly (string | number | null)[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}

/** Numbers in up to four parts of about as many things, the darkest highest. */
function quarters(numbers: readonly number[]): Classes {
  const sorted = numbers.toSorted((a, b) => a - b)
  const starts = [...new Set([0, 0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0))]
  const last = sorted.at(-1) ?? 0
  const names = starts.map((start, at) => {
    const end = (starts[at + 1] ?? last + 1) - 1
    return end > start ? `${start}-${end}` : String(start)
  })
  const skip = ramp.length - names.length
  return {
    colors: new Map(sorted.length === 0 ? [] : names.map((name, at) => [name, ramp[at + skip] ?? unknown])),
    key: (value) => {
      if (typeof value !== 'number') return 'none'
      return names[starts.findLastIndex((start) => start <= value)] ?? 'none'
    },
  }
}

function keyOf(by: ColourBy, thing: Thing, scene: Pick<Scene, 'traits' | 'communities'>): string | number | null {
  const traits = scene.traits.get(thing.id)
  switch (by) {
    case 'kind':
      return kindOf(thing.label)
    case 'helix':
      return thing.helix.length > 1 ? 'several' : (thing.helix[0] ?? null)
    case 'phase':
      return traits?.phase ?? null
    case 'theme':
      return traits?.themes[0] ?? null
    case 'degree':
      return thing.degree
    case 'year':
      return traits?.year ?? null
    case 'community': {
      const found = scene.communities.get(thing.id)
      return found === undefined ? null : `community:${found + 1}`
    }
  }
}
