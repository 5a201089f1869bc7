import { expect, test } from 'vitest'
import golden from './golden.json' with { type: 'json' }

/** Numbers that every measure must give, worked out once outside of this program: fractions where there are some. */
export const { cases } = golden
export type CaseName = keyof typeof cases

/** What a case says in words. */
const prose =
  /^(measure|note|source|undefined|rule|names|check|protocol|formulas?|edge|diagonal|verdict|standardisation|graph|items|rows|cols|metapath|tolerance|expected|katzConvergence)$/

/** A test of one case, which fails as well if a number of the case is never looked at. */
export function goldenTest<Name extends CaseName>(name: Name, check: (wanted: (typeof cases)[Name]) => void): void {
  test(`golden numbers: ${name}`, () => {
    const unread = new Set<string>()
    check(watched(cases[name], unread, ''))
    expect(Array.from(unread), 'numbers of the case that nothing looks at').toEqual([])
  })
}

function watched<Value extends object>(value: Value, unread: Set<string>, path: string): Value {
  const isPlain = (inner: unknown): inner is object =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
  const inner = new Map<string | symbol, object>()
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    if (prose.test(key)) continue
    if (isPlain(child)) inner.set(key, watched(child, unread, `${path}${key}.`))
    else unread.add(path + key)
  }
  return new Proxy(value, {
    get: (target, key, receiver): unknown => {
      unread.delete(path + String(key))
      return inner.get(key) ?? Reflect.get(target, key, receiver)
    },
  })
}

/** Holds what was found against a case to 1e-9: numbers, fractions in words ("5/6"), null, and lists or tables of them. */
export function expectNear(found: unknown, wanted: unknown, path = 'value'): void {
  const value = plain(found, wanted)
  const number = numberOf(wanted)
  if (number !== null) {
    expect(typeof value, path).toBe('number')
    expect(Math.abs(Number(value) - number), `${path}: ${String(value)} for ${number}`).toBeLessThanOrEqual(1e-9)
  } else if (typeof wanted === 'object' && wanted !== null) {
    expect(typeof value === 'object' && value !== null, path).toBe(true)
    const [mine, theirs] = [value, wanted] as Record<string, unknown>[]
    expect(Object.keys(mine ?? {}), path).toEqual(Object.keys(theirs ?? {}))
    for (const [key, inner] of Object.entries(theirs ?? {})) expectNear(mine?.[key], inner, `${path}.${key}`)
  } else expect(value, path).toBe(wanted)
}

/** A measured value without its wrapping, a typed array as a list, a yes as 1. */
function plain(found: unknown, wanted: unknown): unknown {
  if (ArrayBuffer.isView(found)) return Array.from(found as Float64Array)
  if (typeof found === 'boolean' && typeof wanted === 'number') return Number(found)
  const isMeasured = typeof found === 'object' && found !== null && 'value' in found
  return isMeasured && (typeof wanted !== 'object' || wanted === null) ? plain(found.value, wanted) : found
}

function numberOf(wanted: unknown): number | null {
  if (typeof wanted === 'number') return wanted
  if (typeof wanted !== 'string' || !/^-?\d+(\/\d+)?( \+ \d+\/\d+)*$/.test(wanted)) return null
  return wanted.split(' + ').reduce((sum, part) => {
    const [above = '', below = '1'] = part.split('/')
    return sum + Number(above) / Number(below)
  }, 0)
}

/** A network as a full table, 0 where there is no link. */
export function tableOf(size: number, at: (i: number, j: number) => number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => at(i, j)))
}

/** Rows of 0 and 1 as presence. */
export const presenceOf = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((cell) => cell === 1))
