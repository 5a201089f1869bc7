import { isBundle } from './bundle.ts'
import { isGroup } from './grouping.ts'
import type { CaptionBy, ColourBy, GroupBy, Layout, SizeBy } from './look.ts'
import { emptyView, type Facet, type PathAsked, type Point, type View } from './model.ts'

/** Everything a reader can do to the picture, as plain data: one intent is one action, and one step of the log. */
export type Action =
  /** `around`: the things whose neighbours they are, when they were brought and not searched for. */
  | { type: 'add'; ids: readonly string[]; select?: string | undefined; around?: readonly string[] | undefined }
  | { type: 'alone'; ids: readonly string[] }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'restore' }
  | { type: 'switch'; facets: readonly Facet[]; on: boolean }
  | { type: 'pin'; id: string; at: Point }
  | { type: 'unpin'; id: string }
  | { type: 'layout'; layout: Layout; centre?: string | undefined }
  | { type: 'group'; by: GroupBy }
  /** Opens or closes groups. */
  | { type: 'open'; ids: readonly string[]; on: boolean; select?: string | undefined }
  | { type: 'size'; by: SizeBy }
  | { type: 'colour'; by: ColourBy }
  | { type: 'caption'; by: CaptionBy }
  /** Writes down something about a thing, or about the whole picture; an empty text takes the note away. */
  | { type: 'note'; about: string; text: string }
  | { type: 'everything'; on: boolean }
  | { type: 'compare'; day: string | null }
  /** Looks at shortest paths, at others, or at none any more. */
  | { type: 'path'; path: PathAsked | null }
  | { type: 'asOf'; day: string }
  | { type: 'reset' }

/** What a reader looks at. It belongs to the view but changes nothing in it, so it is no step. */
export type Choosing =
  | { type: 'select'; ids: readonly string[] }
  | { type: 'selectLine'; id: string }
  /** Which of the shortest paths is bold. */
  | { type: 'way'; way: number }

type Any = Action | Choosing
/** Whatever changes what the picture holds, or how it is laid out, leaves the path: nothing is done unseen. */
const noPath = { path: null, way: 0 } as const

type Handlers = { [T in Any['type']]: (view: View, action: Extract<Any, { type: T }>) => View }

const handlers: Handlers = {
  add: (view, { ids, select }) => ({
    ...view,
    ...noPath,
    added: union(view.added, ids),
    removed: view.removed.filter((id) => !ids.includes(id)),
    off: lasting(view.off),
    ...(select === undefined ? {} : { selected: [select], line: null }),
  }),
  alone: ({ asOf }, { ids }) => ({ ...emptyView, asOf, alone: true, added: ids }),
  remove: (view, { ids }) => ({
    ...view,
    ...noPath,
    // What was added stays so: shown again, it comes back.
    removed: union(view.removed, ids),
    off: lasting(view.off),
    selected: view.selected.filter((id) => !ids.includes(id)),
    pinned: without(view.pinned, ids),
  }),
  restore: (view) => ({ ...view, ...noPath, removed: [], off: lasting(view.off) }),
  select: (view, { ids }) => ({ ...view, selected: ids, line: null }),
  selectLine: (view, { id }) => ({ ...view, selected: [], line: id }),
  way: (view, { way }) => ({ ...view, way, selected: [], line: null }),
  switch: (view, { facets, on }) => ({
    ...view,
    off: switched(facets.every(isTint) ? view.off : lasting(view.off), facets, on),
  }),
  pin: (view, { id, at }) => ({ ...view, pinned: { ...view.pinned, [id]: coarse(at) } }),
  unpin: (view, { id }) => ({ ...view, pinned: without(view.pinned, [id]) }),
  asOf: (view, { day }) => ({ ...view, asOf: day, way: 0, off: lasting(view.off) }),
  layout: (view, { layout, centre }) => ({ ...view, ...noPath, layout, centre: centre ?? view.centre }),
  // To group is to look at groups, and to stop grouping is not to. Of the old ones nothing stays chosen.
  group: (view, { by }) => ({
    ...view,
    ...noPath,
    groupBy: by,
    layout: by === 'none' ? 'free' : 'grouped',
    opened: [],
    selected: view.selected.filter((id) => !isGroup(id)),
    line: view.line !== null && isBundle(view.line) ? null : view.line,
  }),
  open: (view, { ids, on, select }) => ({
    ...view,
    opened: on ? union(view.opened, ids) : view.opened.filter((id) => !ids.includes(id)),
    ...(select === undefined ? {} : { selected: [select], line: null }),
  }),
  size: (view, { by }) => ({ ...view, size: by }),
  // Rows of the legend that switch colours mean nothing with other colours.
  colour: (view, { by }) => ({ ...view, colour: by, off: view.off.filter((facet) => !isTint(facet)) }),
  caption: (view, { by }) => ({ ...view, caption: by }),
  note: (view, { about, text }) => ({
    ...view,
    notes: text === '' ? without(view.notes, [about]) : { ...view.notes, [about]: text },
  }),
  everything: (view, { on }) => ({ ...view, everything: on }),
  compare: (view, { day }) => ({ ...view, ...noPath, compare: day, off: lasting(view.off) }),
  path: (view, { path }) => ({ ...view, path, way: 0, selected: [], line: null }),
  reset: ({ asOf }) => ({ ...emptyView, asOf }),
}

/** Does it only choose something to look at? */
export function isChoosing(action: Action | Choosing): action is Choosing {
  return action.type === 'select' || action.type === 'selectLine' || action.type === 'way'
}

/** The view after an action; the view given is left as it was. */
export function apply(view: View, action: Action | Choosing): View {
  const handle = handlers[action.type] as (view: View, action: Any) => View
  return handle(view, action)
}

/** Spans of numbers and communities follow from all of the picture: once that changes, a row means other things. */
function lasting(off: readonly Facet[]): Facet[] {
  return off.filter((facet) => !/^tint:(community:\d+|\d+(-\d+)?)$/.test(facet))
}

function isTint(facet: Facet): boolean {
  return facet.startsWith('tint:')
}

function switched(off: readonly Facet[], facets: readonly Facet[], on: boolean): Facet[] {
  return on ? off.filter((facet) => !facets.includes(facet)) : union(off, facets)
}

/** Places go into the address, so they are kept as coarse as the eye needs. */
function coarse({ x, y }: Point): Point {
  // No text holds a negative zero, and a view must come back as it was.
  return { x: Math.round(x / 5) * 5 || 0, y: Math.round(y / 5) * 5 || 0 }
}

function union<T>(one: readonly T[], more: readonly T[]): T[] {
  return [...new Set([...one, ...more])]
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
}
