import { emptyView, type Facet, type Point, type View } from './model.ts'

/** Everything a reader can do to the picture, as plain data. */
export type Action =
  | { type: 'add'; ids: readonly string[]; select?: string }
  | { type: 'alone'; ids: readonly string[] }
  | { type: 'remove'; id: string }
  | { type: 'restore' }
  | { type: 'select'; ids: readonly string[] }
  | { type: 'selectLine'; id: string }
  | { type: 'switch'; facets: readonly Facet[]; on: boolean }
  | { type: 'pin'; id: string; at: Point }
  | { type: 'unpin'; id: string }
  | { type: 'reset' }

type Handlers = { [T in Action['type']]: (view: View, action: Extract<Action, { type: T }>) => View }

const handlers: Handlers = {
  add: (view, { ids, select }) => ({
    ...view,
    added: union(view.added, ids),
    removed: view.removed.filter((id) => !ids.includes(id)),
    ...(select === undefined ? {} : { selected: [select], line: null }),
  }),
  alone: (_view, { ids }) => ({ ...emptyView, alone: true, added: ids }),
  remove: (view, { id }) => ({
    ...view,
    added: view.added.filter((other) => other !== id),
    removed: union(view.removed, [id]),
    selected: view.selected.filter((other) => other !== id),
    pinned: without(view.pinned, id),
  }),
  restore: (view) => ({ ...view, removed: [] }),
  select: (view, { ids }) => ({ ...view, selected: ids, line: null }),
  selectLine: (view, { id }) => ({ ...view, selected: [], line: id }),
  switch: (view, { facets, on }) => ({
    ...view,
    off: on ? view.off.filter((facet) => !facets.includes(facet)) : union(view.off, facets),
  }),
  pin: (view, { id, at }) => ({ ...view, pinned: { ...view.pinned, [id]: coarse(at) } }),
  unpin: (view, { id }) => ({ ...view, pinned: without(view.pinned, id) }),
  reset: () => emptyView,
}

/** The view after an action; the view given is left as it was. */
export function apply(view: View, action: Action): View {
  const handle = handlers[action.type] as (view: View, action: Action) => View
  return handle(view, action)
}

/** Places go into the address, so they are kept as coarse as the eye needs. */
function coarse({ x, y }: Point): Point {
  return { x: Math.round(x / 5) * 5, y: Math.round(y / 5) * 5 }
}

function union<T>(one: readonly T[], more: readonly T[]): T[] {
  return [...new Set([...one, ...more])]
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}
