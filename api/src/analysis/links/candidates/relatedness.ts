import { type Measured, without } from '../measured.ts'
import { type Proximities, proximities } from '../proximity.ts'
import { type Support, shrunkenProximity } from '../shrunken-proximity.ts'
import type { ThemeSpace } from '../../regions/partners.ts'

/** How far the themes of two areas go together in all portfolios but one. */
export interface Elsewhere {
  /** φ̃ of the two themes that are most related, in [0, 1]. */
  related: Measured<number, 'same_theme' | 'no_theme' | 'nothing_to_compare'>
  support: ThemeSupport | null
}

export interface ThemeSupport extends Support {
  themes: readonly [string, string]
}

/** The portfolios of all but one: a region's own says nothing about what others do. */
export interface OtherPortfolios {
  themeIds: readonly string[]
  /** Territories with a row, and their themes in the order of `themeIds`. */
  rows: readonly (readonly [territory: string, themes: readonly boolean[]])[]
  proximities: Proximities
}

export function portfoliosWithout({ rows, themeIds }: ThemeSpace, regionId: string): OtherPortfolios {
  const others = [...rows].filter(([id]) => id !== regionId)
  return { themeIds, rows: others, proximities: proximities(others.map(([, themes]) => themes)) }
}

/**
 * The greatest shrunken proximity over pairs of a theme of one and a theme of the other; more support breaks ties, then
 * the theme ids. Two areas of one and the same theme have none: they are one thing elsewhere.
 */
export function relatednessOf(others: OtherPortfolios, one: readonly string[], other: readonly string[]): Elsewhere {
  if (one.length === 0 || other.length === 0) return { related: without('no_theme'), support: null }
  const pairs = one.flatMap((a) => other.flatMap((b) => (a === b ? [] : [supportOf(others, a, b)])))
  if (pairs.length === 0) return { related: without('same_theme'), support: null }
  const valued = pairs.map((support) => ({ support, related: shrunkenProximity(support) }))
  const best = valued.reduce((first, next) => (better(next, first) ? next : first))
  return best
}

interface Valued {
  support: ThemeSupport
  related: Measured<number, 'nothing_to_compare'>
}

function better(next: Valued, first: Valued): boolean {
  const [a, b] = [next.related.value ?? -1, first.related.value ?? -1]
  return a > b || (a === b && next.support.both > first.support.both)
}

function supportOf({ themeIds, rows, proximities: known }: OtherPortfolios, a: string, b: string): ThemeSupport {
  const [i, j] = [themeIds.indexOf(a), themeIds.indexOf(b)]
  const ubiquity = (theme: number) => known.ubiquity[theme] ?? 0
  const both = known.together[i]?.[j] ?? 0
  return { both, one: ubiquity(i), other: ubiquity(j), portfolios: rows.length, themes: [a, b] }
}

/** Together in two other portfolios or more, and in more than independent themes would be: a pattern to speak of. */
export function isPattern({ both, one, other, portfolios }: Support): boolean {
  return both >= 2 && both * portfolios > one * other
}
