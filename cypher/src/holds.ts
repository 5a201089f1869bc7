import { KorskopplingError } from './errors.ts'

/**
 * When a statement holds and when a thing is active, the only place that compares dates of validity.
 *
 * A statement holds on day t (`$asOf`, `YYYY-MM-DD`) when lower bound ≤ t ≤ upper bound. Lower: `validFrom`, else
 * `statedOn`, else none; upper: `validTo`, else none. A coarser date covers its whole period, which comparing as text
 * gives: `2014 <= 2014-01-01`, and `left(t, size(to)) <= to` for the upper bound.
 *
 * `.cypher` files write `holds(r)`, `active(n)` and the like. Cypher has no such functions, so a text that was never
 * expanded fails instead of counting what is over.
 */

/** Their `statedOn` dates the list, the page or the editor, not the thing. */
const datedByValidFromOnly = ['IN_COUNTRY', 'LOCATED_IN', 'ABOUT_THEME'] as const

/** What is told as an example or comes out of a calculation is no sign that something exists. */
const neverMatching = ['example', 'computed'] as const

// Without OR: the planner takes conditions apart, and each OR that it multiplies out costs every question its time.
type Fragment = (...names: string[]) => string

/** What a statement begins with where nothing says it outright; null when that says nothing either. */
const stated: Fragment = (r) =>
  `CASE WHEN type(${r}) IN [${quoted(datedByValidFromOnly)}] THEN null ELSE ${r}.statedOn END`

const holdsAt: Fragment = (r, day) =>
  `(coalesce(${r}.validFrom, ${stated(r)}, '') <= ${day}` +
  ` AND coalesce(left(${day}, size(${r}.validTo)) <= ${r}.validTo, true))`

const holds: Fragment = (r) => holdsAt(r, '$asOf')

const activeAt: Fragment = (n, day) =>
  `(coalesce(${n}.start, ${n}.periodFrom, '') <= ${day}` +
  ` AND coalesce(left(${day}, size(coalesce(${n}.end, ${n}.periodTo))) <= coalesce(${n}.end, ${n}.periodTo), true))`

const matches: Fragment = (r) => `(NOT ${r}.modality IN [${quoted(neverMatching)}] AND ${holds(r)})`

/** `CASE` that finds the weakest of some modalities: 0 stated, 2 planned, 3 proposed, 4 our reading (1 and 5: docs/gaps.md). */
function weakestOf(modalities: readonly string[]): string {
  const said = `[${modalities.join(', ')}]`
  return `CASE WHEN 'inferred' IN ${said} THEN 4 WHEN 'proposed' IN ${said} THEN 3 WHEN 'planned' IN ${said} THEN 2 ELSE 0 END`
}

/** Each says what it stands for; those without a verb are numbers, the others conditions. */
const fragments = {
  /** The date from which the statement holds, as coarse as it is known; null when it is undated. */
  beginning: (r) => `coalesce(${r}.validFrom, ${stated(r)})`,
  /** The statement holds on `$asOf`. */
  holds,
  /** The thing is active on `$asOf`. */
  active: (n) => activeAt(n, '$asOf'),
  /** The statement holds on `day`, a variable: for questions that compare days. */
  holdsAt,
  /** The thing is active on `day`. */
  activeAt,
  /** The statement had begun by `$asOf`, whether or not it is over. */
  begun: (r) =>
    `(NOT ${r}.modality IN [${quoted(neverMatching)}] AND coalesce(${r}.validFrom, ${r}.statedOn, '') <= $asOf)`,
  /** It holds and may count for a gap rule: examples and computed ones never do. */
  matches,
  /** A LOCATED_IN that says where something is, not merely where it is registered. */
  placed: (r) => `(${matches(r)} AND NOT coalesce(${r}.note, '') STARTS WITH 'registered in')`,
  /** The statement, else its source `s`, is dated between `$since` and `$asOf`. */
  recent: (r, s) =>
    `(left($since, size(coalesce(${r}.statedOn, ${s}.published))) <= coalesce(${r}.statedOn, ${s}.published)` +
    ` AND coalesce(${r}.statedOn, ${s}.published) <= $asOf)`,
  /** The coarse date `d` covers `$since` or lies after it. */
  sinceThen: (d) => `(left($since, size(${d})) <= ${d})`,
  /** An initiative of a lasting kind that nobody says will end. */
  openEnded: (i) =>
    `(${i}.end IS NULL AND (${i}:Programme OR ${i}:Platform OR ${i}:Partnership OR ${i}:TestBed OR ${i}:Infrastructure))`,
  /** Takes part in leading it. */
  leads: (r) => `(${r}.role = 'lead' OR ${r}.role STARTS WITH 'lead;')`,
  /** Of statements that hold: the weakest of them. */
  weakness: (...statements) => weakestOf(statements.map((r) => `${r}.modality`)),
  /** The same through a strategy `s`: a draft is planned. */
  weaknessThrough: (s, ...statements) =>
    weakestOf([`CASE ${s}.status WHEN 'draft' THEN 'planned' END`, ...statements.map((r) => `${r}.modality`)]),
  /** The same through an initiative `i`: 5 when it may have ended. */
  weaknessBy: (i, ...statements) =>
    `CASE WHEN ${i}.id IN $ended THEN 5 ELSE ${weakestOf(statements.map((r) => `${r}.modality`))} END`,
  /** The greatest of some numbers. */
  weakest: (...numbers) => `reduce(most = 0, w IN [${numbers.join(', ')}] | CASE WHEN w > most THEN w ELSE most END)`,
} satisfies Record<string, Fragment>

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ')
}

const byName: Readonly<Record<keyof typeof fragments, Fragment>> = fragments
const names = Object.keys(fragments).join('|')

/** Replaces `holds(r)` and its like; refuses what looks like one of them but does not name plain variables. */
export function expandFragments(text: string, where: string): string {
  const call = new RegExp(`\\b(${names})\\((\\w+(?:, \\w+)*)\\)`, 'g')
  const expanded = text.replace(call, (_, fragment: keyof typeof fragments, given: string) =>
    byName[fragment](...given.split(', ')),
  )
  const left = new RegExp(`^(?!\\s*//).*\\b(${names})\\s*\\(`, 'm').exec(expanded)
  if (left)
    throw new KorskopplingError('BAD_DATA', `${where}: ${left[1] ?? ''}( … ) takes plain names`, {
      facts: { where },
    })
  return expanded
}

/** The dates of a statement or thing that decide whether it holds. */
export interface Dated {
  type?: string | undefined
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
  statedOn?: string | null | undefined
}

/** The date from which a statement holds, as coarse as it is known; `undefined` when it is undated. */
export function lowerBound(statement: Dated): string | undefined {
  const byValidFromOnly = (datedByValidFromOnly as readonly string[]).includes(statement.type ?? '')
  return statement.validFrom ?? (byValidFromOnly ? undefined : (statement.statedOn ?? undefined))
}

/** The same rule on plain values, for statements that are already at hand; a test holds it against the Cypher. */
export function holdsOn(statement: Dated, asOf: string): boolean {
  return begunBy(lowerBound(statement), asOf) && !endedBy(statement.validTo, asOf)
}

/** When a thing was or is; a funding instrument has a period instead of start and end. */
export interface Lasting {
  start?: string | null | undefined
  end?: string | null | undefined
  periodFrom?: string | null | undefined
  periodTo?: string | null | undefined
}

/** `active(n)` on plain values. */
export function activeOn(thing: Lasting, asOf: string): boolean {
  return begunBy(thing.start ?? thing.periodFrom, asOf) && !endedBy(thing.end ?? thing.periodTo, asOf)
}

/** Whether a lower bound has been reached; none is always reached. */
export function begunBy(from: string | null | undefined, asOf: string): boolean {
  return (from ?? '') <= asOf
}

/** Whether an upper bound, which covers its whole period, lies behind `asOf`. */
export function endedBy(to: string | null | undefined, asOf: string): boolean {
  return to != null && asOf.slice(0, to.length) > to
}

/** First day of a coarse date: `2020` is 2020-01-01. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** Last day of a coarse date: `2020-02` is 2020-02-29. */
export function lastDay(date: string): string {
  if (date.length > 7) return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The same day so many years before; of a leap day a day that compares like it. */
export function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years)}${day.slice(4)}`
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${firstDay(day)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Today in Stockholm, `YYYY-MM-DD`: the default as-of date everywhere. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(now)
}

/** Whether a period is none: it ends before it begins. */
export function endsBeforeItBegins({ validFrom, validTo }: Dated): boolean {
  return validFrom != null && validTo != null && firstDay(validFrom) > lastDay(validTo)
}
