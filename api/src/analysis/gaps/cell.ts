import { type CountRow, type Depth, type Strength, strengths } from '@korskoppling/cypher'
import type { GapRule } from './rule.ts'

export type GapState = 'COVERED' | 'INDICATED' | 'GAP' | 'NONE_RECORDED' | 'NO_DATA'
export type GapWay = 'own' | 'part' | 'parent' | 'earlier'

/** How many distinct things match, equally sure and reached in the same way. */
interface GapCount {
  strength: Strength
  way: GapWay
  count: number
}

/** What there is for one subject, before anybody asks whether its absence means something. */
export interface Tally {
  counts: GapCount[]
  /** Asked about and not there, of a rule about every: the first of them. */
  missing: string[]
  missingCount: number
  placeholders: number
  noEndRecorded: number
  inheritedFrom: string | null
  earlier: string[]
}

export const nothingFound: Tally = {
  counts: [],
  missing: [],
  missingCount: 0,
  placeholders: 0,
  noEndRecorded: 0,
  inheritedFrom: null,
  earlier: [],
}

/** Reads what the database counted for one subject. */
export function tally(rows: readonly CountRow[]): Tally {
  const found = rows.flatMap((row) => (row.best === null ? [] : [{ ...row, ...reading(row.best) }]))
  const there = found.flatMap((row) => (row.strength === undefined ? [] : [{ ...row, strength: row.strength }]))
  const absent = found.filter((row) => row.strength === undefined)
  return {
    counts: merged(there.map(({ strength, way, number }) => ({ strength, way, count: number }))),
    missing: absent.flatMap((row) => row.missing),
    missingCount: total(absent.map((row) => row.number)),
    placeholders: total(there.map((row) => row.placeholders)),
    noEndRecorded: total(there.map((row) => row.openEnded)),
    inheritedFrom: null,
    earlier: [...new Set(there.flatMap((row) => row.earlier))].sort(),
  }
}

/** ↑ What a sub-area with nothing of its own takes: what the area above has itself, at most indicated. */
export function inherited(from: string, rows: readonly CountRow[], reading: boolean): Tally | undefined {
  const counts = rows.flatMap(({ own, number }): GapCount[] => {
    const strength = own === null ? undefined : strengths[reading ? Math.max(own, weakest) : own]
    return strength === undefined ? [] : [{ strength, way: 'parent', count: number }]
  })
  if (counts.length === 0) return undefined
  const own = rows.filter((row) => row.own !== null)
  return {
    ...nothingFound,
    counts: merged(counts),
    placeholders: total(own.map((row) => row.placeholders)),
    noEndRecorded: total(own.map((row) => row.openEnded)),
    inheritedFrom: from,
  }
}
const weakest = strengths.indexOf('inferred')

/** `best` as the database writes it: 10 × strength, + 1 through a sub-area, + 100 through an earlier portfolio. */
function reading(best: number): { strength: Strength | undefined; way: GapWay } {
  const way = best > 100 ? 'earlier' : best % 10 === 1 ? 'part' : 'own'
  return { strength: strengths[Math.floor((best % 100) / 10)], way }
}

function merged(counts: readonly GapCount[]): GapCount[] {
  const groups = new Map<string, GapCount>()
  for (const { strength, way, count } of counts) {
    const key = `${strength} ${way}`
    groups.set(key, { strength, way, count: count + (groups.get(key)?.count ?? 0) })
  }
  return [...groups.values()].sort(
    (a, b) =>
      strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || ways.indexOf(a.way) - ways.indexOf(b.way),
  )
}
const ways: readonly GapWay[] = ['own', 'part', 'parent', 'earlier']

/** What decides when nothing matches. */
export interface Silence {
  /** A complete list speaks of it. */
  claimed: boolean
  depth: Depth
}

/** `undefined` where there is nothing to ask. */
export function stateOf(rule: GapRule, found: Tally, silence: Silence): GapState | undefined {
  const there = countOf(found)
  if (rule.counting === 'every') {
    if (there + found.missingCount === 0) return undefined
    if (found.missingCount > 0) return 'NONE_RECORDED'
    return sureOf(found) === there ? 'COVERED' : 'INDICATED'
  }
  if (there === 0) return stateOfSilence(silence)
  const needed = rule.needed ?? 1
  if (rule.counting === 'few') return there <= needed && sureOf(found) === there ? 'COVERED' : 'INDICATED'
  if (there < needed) return 'NONE_RECORDED'
  return sureOf(found) >= needed ? 'COVERED' : 'INDICATED'
}

function stateOfSilence({ claimed, depth }: Silence): GapState {
  if (claimed) return 'GAP'
  return depth.sources > 0 ? 'NONE_RECORDED' : 'NO_DATA'
}

export function countOf({ counts }: Tally): number {
  return total(counts.map(({ count }) => count))
}

/** Only these cover: stated, and of the subject itself or of its sub-areas. */
function sureOf({ counts }: Tally): number {
  return total(
    counts
      .filter(({ strength, way }) => strength === 'stated' && (way === 'own' || way === 'part'))
      .map((c) => c.count),
  )
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
