import { apply, type Action } from './actions.ts'
import type { Places } from './layout-job.ts'
import type { Log } from './log.ts'

/** After these everything is laid out another way, and what was let go goes with it. */
const anew = new Set<Action['type']>(['layout', 'group', 'everything', 'alone', 'reset'])

/**
 * Where things were pinned when they were let go: they stay there until the picture is laid out another way. It follows
 * from the log, so that undo takes it back.
 */
export function letGo({ base, steps, at }: Log): Places {
  let view = base
  let places: Places = {}
  for (const { action } of steps.slice(0, at)) {
    const was = action.type === 'unpin' ? view.pinned[action.id] : undefined
    if (action.type === 'unpin' && was !== undefined) places = { ...places, [action.id]: was }
    if (anew.has(action.type)) places = {}
    view = apply(view, action)
  }
  return places
}
