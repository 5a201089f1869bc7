import { KorskopplingError, today, vocabulary } from '@korskoppling/cypher'
import { wholeDay } from '../whole-day.ts'

type Absent = null | undefined

/** The as-of date of a field: its own argument, else the one it was reached with, else today in Stockholm. */
export function dayOf(args: { asOf?: string | Absent }, inherited?: string): string {
  return args.asOf == null ? (inherited ?? today()) : wholeDay(args.asOf)
}

const mostPerPage = 500

export function pageSize(first: number | Absent, usual = 50): number {
  return whole(first ?? usual, { name: 'first', from: 1, to: mostPerPage })
}

export function whole(value: number, { name, from, to }: { name: string; from: number; to: number }): number {
  if (value >= from && value <= to) return value
  throw refused(`${name} must be ${from} to ${to}, got ${value}`, { argument: name, value, from, to })
}

/** Distinct, in their order. */
export function someIds(ids: readonly string[], name = 'ids', most = mostPerPage): string[] {
  if (ids.length > most) {
    throw refused(`${name} takes at most ${most} ids, got ${ids.length}`, { argument: name, count: ids.length })
  }
  return [...new Set(ids)]
}

/** Things of one picture: as many as a canvas bears and `@listSize` leaves room for. */
const mostInPicture = 2000

/** The things of a picture, distinct, in their order. */
export function pictureIds(ids: readonly string[], name = 'ids'): string[] {
  return someIds(ids, name, mostInPicture)
}

/** An empty list of a filter means the same as none. */
export function filter<T>(values: readonly T[] | Absent): T[] | null {
  return values && values.length > 0 ? [...values] : null
}

/** The relations that count: those given, of which those that join everything are left out when asked; null for all. */
export function typesOf(args: {
  types?: readonly vocabulary.StatementType[] | Absent
  joining?: boolean | Absent
}): vocabulary.StatementType[] | null {
  const given = filter(args.types)
  if (args.joining !== false) return given
  const joining: readonly vocabulary.StatementType[] = vocabulary.joiningTypes
  return (given ?? vocabulary.statementTypes).filter((type) => !joining.includes(type))
}

export function refused(message: string, facts: Record<string, unknown>): KorskopplingError {
  return new KorskopplingError('BAD_INPUT', message, { facts })
}
