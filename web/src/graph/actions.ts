import type { ColourBy, GroupBy, Layout, SizeBy } from './look.ts'
import { emptyView, type Facet, type Point, type View } from './model.ts'

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
  | { type: 'everything'; on: boolean }
  | { type: 'compare'; day: string | null }
  | { type: 'asOf'; day: string }
  | { type: 'reset' }

/** What a reader looks at. It belongs to the view but changes nothing in it, so it is no step. */
export type Choosing = { type: 'select'; ids: readonly string[] } | { type: 'selectLine'; id: string }

type Any = Action | Choosing
type Handlers = { [T in Any['type']]: (view: View, action: Extract<Any, { type: T }>) => View }

const handlers: Handlers = {
  add: (view, { ids, select }) => ({
    ...view,
    added: union(view.added, ids),
    removed: view.removed.filter((id) => !ids.includes(id)),
    ...(select === undefined ? {} : { selected: [select], line: null }),
  }),
  alone: ({ asOf }, { ids }) => ({ ...emptyView, asOf, alone: true, added: ids }),
  remove: (view, { ids }) => ({
    ...view,
    added: view.added.filter((id) => !ids.includes(id)),
    removed: union(view.removed, ids),
    selected: view.selected.filter((id) => !ids.includes(id)),
    pinned: without(view.pinned, ids),
  }),
  restore: (view) => ({ ...view, removed: [] }),
  select: (view, { ids }) => ({ ...view, selected: ids, line: null }),
  selectLine: (view, { id }) => ({ ...view, selected: [], line: id }),
  switch: (view, { facets, on }) => ({
    ...view,
    off: on ? view.off.filter((facet) => !facets.includes(facet)) : union(view.off, facets),
  }),
  pin: (view, { id, at }) => ({ ...view, pinned: { ...view.pinned, [id]: coarse(at) } }),
  unpin: (view, { id }) => ({ ...view, pinned: without(view.pinned, [id]) }),
  asOf: (view, { day }) => ({ ...view, asOf: day }),
  layout: (view, { layout, centre }) => ({ ...view, layout, centre: centre ?? view.centre }),
  // To group is to look at groups, and to stop grouping is not to.
  group: (view, { by }) => ({ ...view, groupBy: by, layout: by === 'none' ? 'free' : 'grouped', opened: [] }),
  open: (view, { ids, on, select }) => ({
    ...view,
    opened: on ? union(view.opened, ids) : view.opened.filter((id) => !ids.includes(id)),
    ...(select === undefined ? {} : { selected: [select], line: null }),
  }),
  size: (view, { by }) => ({ ...view, size: by }),
  // Rows of the legend that switch colours mean nothing with other colours.
  colour: (view, { by }) => ({ ...view, colour: by, off: view.off.filter((facet) => !facet.startsWith('tint:')) }),
  everything: (view, { on }) => ({ ...view, everything: on }),
  compare: (view, { day }) => ({ ...view, compare: day }),
  reset: ({ asOf }) => ({ ...emptyView, asOf }),
}

/** Does it only choose something to look at? */
export function isChoosing(action: Action | Choosing): action is Choosing {
  return action.type === 'select' || action.type === 'selectLine'
}

/** The view after an action; the view given is left as it was. */
export function apply(view: View, action: Action | Choosing): View {
  const handle = handlers[action.type] as (view: View, action: Any) => View
  return handle(view, action)
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
