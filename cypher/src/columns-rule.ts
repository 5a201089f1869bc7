import type { CompleteList, Priority } from './columns-query.ts'
import { groupBy } from './group-by.ts'
import { begunBy, endedBy, firstDay, holdsOn, lastDay, lowerBound, yearsBefore } from './holds.ts'

/** Why an area is a column: see `docs/gaps.md`. */
export type ColumnBasis = 'in_force' | 'period_over' | 'last_known' | 'our_reading'

/** An area that a territory has chosen, as it stands on one date. */
export interface Column {
  areaId: string
  basis: ColumnBasis
  /** None of its statements carries a date: it holds always. */
  undated: boolean
  validFrom?: string | undefined
  validTo?: string | undefined
  /** The statements that it rests on. */
  statementIds: readonly string[]
}

/** What is known of one territory. `placed` are areas said to lie in it, the last resort where it never chose any. */
export interface Portfolio {
  priorities: readonly Priority[]
  placed: readonly Priority[]
  lists: readonly CompleteList[]
}

const yearsBack = 5
const never = '9999-12-31'

/** The columns of one territory on `asOf`, in their order. `county`: show the last known portfolio where there is none. */
export function columnsOf(known: Portfolio, asOf: string, county: boolean): Column[] {
  const stated = byArea(known.priorities.filter((priority) => priority.modality === 'stated'))
  const begun = stated.map((area) => area.filter((priority) => begunBy(lowerBound(priority), asOf)))
  const areas = begun.filter((area) => area.length > 0)
  const kept = withoutLeftOut(areas, known, asOf)
  const columns = kept.flatMap((area) => inForce(area, asOf) ?? periodOver(area, areas.flat(), asOf) ?? [])
  if (columns.length > 0 || !county) return inOrder(columns)
  return inOrder(stated.length > 0 ? lastKnown(areas, asOf) : ourReading(known, asOf))
}

interface Ranked {
  column: Column
  statements: readonly Priority[]
}

function inForce(area: readonly Priority[], asOf: string): Ranked | undefined {
  const holding = area.filter((priority) => holdsOn(priority, asOf))
  return holding.length > 0 ? ranked(holding, 'in_force') : undefined
}

/** Plans run out, regions go on: until something begins in the year in which the area's last statement ended, or later. */
function periodOver(area: readonly Priority[], all: readonly Priority[], asOf: string): Ranked | undefined {
  const end = lastEnd(area)
  if (end < yearsBefore(asOf, yearsBack)) return undefined
  const followed = all.some((priority) => (lowerBound(priority) ?? '').slice(0, 4) >= end.slice(0, 4))
  return followed ? undefined : ranked(endingOn(area, end), 'period_over')
}

/** Takes away what the latest complete list of the territory leaves out; what carries no date stays. */
function withoutLeftOut(areas: Priority[][], { lists }: Portfolio, asOf: string): Priority[][] {
  // A list speaks once something it names has begun: some lists were printed before the plan that they list.
  const naming = groupBy(areas.flat(), ({ source }) => source)
  const counting = lists.filter(
    (list) =>
      naming.has(list.source) &&
      begunBy(lowerBound(list), asOf) &&
      lastEnd([list], never) >= yearsBefore(asOf, yearsBack),
  )
  const bound = counting.map(firstBound).toSorted().at(-1)
  if (bound === undefined) return areas
  // Lists that begin on the same day count together: an area goes only when none of them names it.
  const latest = counting.filter((list) => firstBound(list) === bound)
  const named = new Set(latest.flatMap((list) => naming.get(list.source) ?? []).map(({ area }) => area))
  return areas.filter((area) => {
    const begins = area.map(firstBound).toSorted().at(-1) ?? ''
    return begins === '' || begins >= bound || area.some((priority) => named.has(priority.area))
  })
}

/** Of a territory without a column: the portfolio that ended last, else whatever a list has left out. */
function lastKnown(areas: readonly Priority[][], asOf: string): Ranked[] {
  const over = areas.filter((area) => area.every((priority) => endedBy(priority.validTo, asOf)))
  const known = over.length > 0 ? over : areas
  const end = known
    .map((area) => lastEnd(area))
    .toSorted()
    .at(-1)
  return known
    .filter((area) => lastEnd(area) === end)
    .map((area) => ranked(endingOn(area, lastEnd(area)), 'last_known'))
}

function ourReading({ priorities, placed }: Portfolio, asOf: string): Ranked[] {
  const holding = [...priorities, ...placed].filter((priority) => holdsOn(priority, asOf))
  return byArea(holding).map((area) => ranked(area, 'our_reading'))
}

function ranked(statements: readonly Priority[], basis: ColumnBasis): Ranked {
  const froms = statements.flatMap(({ validFrom }) => validFrom ?? []).toSorted()
  const tos = statements.flatMap(({ validTo }) => validTo ?? []).toSorted((a, b) => compare(lastDay(a), lastDay(b)))
  const column: Column = {
    areaId: statements[0]?.area ?? '',
    basis,
    undated: statements.every((statement) => lowerBound(statement) === undefined && statement.validTo == null),
    validFrom: froms[0],
    validTo: tos.at(-1),
    statementIds: statements.flatMap(({ id }) => id ?? []),
  }
  return { column, statements }
}

const names = new Intl.Collator('sv')

/** A total order: as the source numbers them, then level, name and id. */
function inOrder(columns: readonly Ranked[]): Column[] {
  const order = ({ statements }: Ranked) => Math.min(...statements.map((statement) => statement.order ?? Infinity))
  const level = ({ statements }: Ranked) => statements[0]?.level ?? 0
  const name = ({ statements }: Ranked) => statements[0]?.name ?? ''
  return columns
    .toSorted(
      (a, b) =>
        compare(order(a), order(b)) ||
        level(a) - level(b) ||
        names.compare(name(a), name(b)) ||
        compare(a.column.areaId, b.column.areaId),
    )
    .map(({ column }) => column)
}

function byArea(priorities: readonly Priority[]): Priority[][] {
  return [...groupBy(priorities, ({ area }) => area).values()]
}

/** Day on which the last of them ends, open ones left aside; `without` where none has an end. */
function lastEnd(statements: readonly Pick<Priority, 'validTo'>[], without = ''): string {
  const ends = statements.flatMap(({ validTo }) => (validTo == null ? [] : lastDay(validTo)))
  return ends.toSorted().at(-1) ?? without
}

function endingOn(area: readonly Priority[], end: string): Priority[] {
  return area.filter((priority) => lastEnd([priority]) === end)
}

/** First day of the lower bound; empty where there is none, which sorts before every day. */
function firstBound(statement: Priority | CompleteList): string {
  const bound = lowerBound(statement)
  return bound === undefined ? '' : firstDay(bound)
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
