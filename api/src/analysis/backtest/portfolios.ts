import { holdsOn } from '@korskoppling/cypher'
import { type Incidence, incidenceOf } from '../links/incidence.ts'

/** A statement of the shipped data, as its file has it. */
export interface Told {
  type: string
  from: string
  to: string
  properties: Readonly<Record<string, unknown>>
}

/** Territories and the themes of what they prioritise. */
export type Portfolios = ReadonlyMap<string, ReadonlySet<string>>

/**
 * What each territory states as a priority on a day, by theme; those without a theme are left out. No complete list ends
 * a portfolio here, undated priorities hold, and every reading of a theme counts, however sure and whenever made.
 */
export function portfoliosOn(statements: readonly Told[], day: string): Portfolios {
  return portfoliosOf(statements, (one) => holdsOn(datesOf(one), day))
}

/** The same out of a single source, whenever its priorities hold: what one list says of many at once. */
export function portfoliosIn(statements: readonly Told[], sourceId: string): Portfolios {
  return portfoliosOf(statements, ({ properties }) => properties.sourceId === sourceId)
}

function portfoliosOf(statements: readonly Told[], counts: (statement: Told) => boolean): Portfolios {
  const themes = new Map<string, string[]>()
  for (const { type, from, to } of statements)
    if (type === 'ABOUT_THEME') themes.set(from, [...(themes.get(from) ?? []), to])
  const found = new Map<string, Set<string>>()
  for (const one of statements) {
    if (one.type !== 'PRIORITISES' || one.properties.modality !== 'stated' || !counts(one)) continue
    for (const theme of themes.get(one.to) ?? []) found.set(one.from, (found.get(one.from) ?? new Set()).add(theme))
  }
  return found
}

function datesOf({ type, properties }: Told) {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    type,
    validFrom: text(properties.validFrom),
    validTo: text(properties.validTo),
    statedOn: text(properties.statedOn),
  }
}

/** Portfolios as rows and themes as columns, both in the order of their ids. */
export interface Matrix {
  rowIds: readonly string[]
  themeIds: readonly string[]
  incidence: Incidence
}

export function matrixOf(portfolios: Portfolios): Matrix {
  const rowIds = [...portfolios.keys()].sort()
  const themeIds = [...new Set([...portfolios.values()].flatMap((themes) => [...themes]))].sort()
  const place = new Map(themeIds.map((id, column) => [id, column]))
  const [from, to]: [number[], number[]] = [[], []]
  for (const [row, id] of rowIds.entries())
    for (const theme of portfolios.get(id) ?? []) {
      from.push(row)
      to.push(place.get(theme) ?? 0)
    }
  return { rowIds, themeIds, incidence: incidenceOf({ from, to }, { rows: rowIds.length, columns: themeIds.length }) }
}
