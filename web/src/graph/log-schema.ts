import {
  _default as whenMissing,
  array,
  boolean,
  int,
  literal,
  maximum,
  maxLength,
  minimum,
  nullable,
  number,
  object,
  optional,
  prettifyError,
  record,
  refine,
  string,
  union,
  type ZodMiniType,
} from 'zod/mini'
import type { Action } from './actions.ts'
import { isFacet } from './facet.ts'
import type { Choice, Log, Step } from './log.ts'
import { directions, mostSteps } from './path-asked.ts'
import { captionings, colourings, groupings, layouts, sizings } from './look.ts'
import { emptyView, longestNote, type Facet, type PathAsked, type View } from './model.ts'

/*
 * Reads a log back from where it was kept: this tab's storage, a shared view, a file. A field of the view that was not
 * thought of when it was kept takes its default, so that old views go on opening.
 */

const ids = array(string())
const note = string().check(maxLength(longestNote))
const point = object({ x: number(), y: number() })
const facets = array(string().check(refine(isFacet, 'no row of the legend'))) as unknown as ZodMiniType<Facet[]>
const day = string().check(refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), 'no day'))

const path: ZodMiniType<PathAsked> = object({
  from: string(),
  to: string(),
  onlyStated: boolean(),
  maxSteps: int().check(minimum(1), maximum(mostSteps)),
  direction: literal(directions),
  joining: boolean(),
})
/** Which of the shortest paths is bold; older logs knew none. */
export const way = whenMissing(int().check(minimum(0)), emptyView.way)

const view: ZodMiniType<View> = object({
  alone: whenMissing(boolean(), emptyView.alone),
  added: whenMissing(ids, []),
  removed: whenMissing(ids, []),
  selected: whenMissing(ids, []),
  line: whenMissing(nullable(string()), emptyView.line),
  off: whenMissing(facets, []),
  pinned: whenMissing(record(string(), point), {}),
  asOf: whenMissing(nullable(day), emptyView.asOf),
  layout: whenMissing(literal(layouts), emptyView.layout),
  centre: whenMissing(nullable(string()), emptyView.centre),
  groupBy: whenMissing(literal(groupings), emptyView.groupBy),
  opened: whenMissing(ids, []),
  size: whenMissing(literal(sizings), emptyView.size),
  colour: whenMissing(literal(colourings), emptyView.colour),
  caption: whenMissing(literal(captionings), emptyView.caption),
  notes: whenMissing(record(string(), note), {}),
  everything: whenMissing(boolean(), emptyView.everything),
  compare: whenMissing(nullable(day), emptyView.compare),
  path: whenMissing(nullable(path), emptyView.path),
  way,
})

/** A schema for each action: the compiler names the one that is missing. */
const actions: { [T in Action['type']]: ZodMiniType<Extract<Action, { type: T }>> } = {
  add: object({ type: literal('add'), ids, select: optional(string()), around: optional(ids) }),
  alone: object({ type: literal('alone'), ids }),
  remove: object({ type: literal('remove'), ids }),
  restore: object({ type: literal('restore') }),
  switch: object({ type: literal('switch'), facets, on: boolean() }),
  pin: object({ type: literal('pin'), id: string(), at: point }),
  unpin: object({ type: literal('unpin'), id: string() }),
  asOf: object({ type: literal('asOf'), day }),
  layout: object({ type: literal('layout'), layout: literal(layouts), centre: optional(string()) }),
  group: object({ type: literal('group'), by: literal(groupings) }),
  open: object({ type: literal('open'), ids, on: boolean(), select: optional(string()) }),
  size: object({ type: literal('size'), by: literal(sizings) }),
  colour: object({ type: literal('colour'), by: literal(colourings) }),
  caption: object({ type: literal('caption'), by: literal(captionings) }),
  note: object({ type: literal('note'), about: string(), text: note }),
  everything: object({ type: literal('everything'), on: boolean() }),
  compare: object({ type: literal('compare'), day: nullable(day) }),
  path: object({ type: literal('path'), path: nullable(path) }),
  reset: object({ type: literal('reset') }),
}

const choice: ZodMiniType<Choice> = object({ selected: ids, line: nullable(string()), way })
const step: ZodMiniType<Step> = object({ action: union(Object.values(actions)), chosen: choice })
const log: ZodMiniType<Log> = object({
  region: string(),
  base: view,
  steps: whenMissing(array(step), []),
  at: whenMissing(int().check(minimum(0)), 0),
  chosen: whenMissing(nullable(choice), null),
}).check(refine(({ at, steps }) => at <= steps.length, 'more steps are done than there are'))

/** What was kept is no log, or one that this version does not understand; `message` says where. */
export class UnreadableLog extends Error {}

/** Throws `UnreadableLog`. */
export function readLog(kept: unknown): Log {
  const read = log.safeParse(kept)
  if (read.success) return read.data
  throw new UnreadableLog(prettifyError(read.error))
}
