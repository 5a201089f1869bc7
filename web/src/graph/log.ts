import { apply, type Action, type Choosing } from './actions.ts'
import type { View } from './model.ts'

/** What the reader has chosen, to look at it. Choosing changes the view but is no step. */
export type Choice = Pick<View, 'selected' | 'line' | 'way'>

/** One intent of the reader, and what was chosen when it came. */
export interface Step {
  action: Action
  chosen: Choice
}

/** The whole exploration as plain data: where it began and every step since. Undo, replay and share follow from it. */
export interface Log {
  /** The territory that the picture is of; another one has a log of its own. */
  region: string
  base: View
  steps: readonly Step[]
  /** Steps that are done; those beyond it were undone. */
  at: number
  /** Chosen since the last step; null is what the step left. */
  chosen: Choice | null
}

export function startLog(region: string, base: View): Log {
  return { region, base, steps: [], at: 0, chosen: null }
}

/** The present view: the steps that are done, replayed on the base. */
export function viewAt(log: Log): View {
  const done = log.steps
    .slice(0, log.at)
    .reduce<View>((view, { action, chosen }) => apply({ ...view, ...chosen }, action), log.base)
  return { ...done, ...log.chosen }
}

/** Does one more step; what was undone is dropped. */
export function record(log: Log, action: Action): Log {
  const { selected, line, way } = viewAt(log)
  const steps = [...log.steps.slice(0, log.at), { action, chosen: { selected, line, way } }]
  return { ...log, steps, at: steps.length, chosen: null }
}

/** Chooses something: no step, and what was undone can still be done again. */
export function choose(log: Log, action: Choosing): Log {
  const { selected, line, way } = apply(viewAt(log), action)
  return { ...log, chosen: { selected, line, way } }
}

/** The log with so many steps done, between none and all. */
export function goTo(log: Log, at: number): Log {
  return { ...log, at: Math.min(Math.max(0, at), log.steps.length), chosen: null }
}

/** Is it the log of then, with whatever was done since: on no other day, nothing of it undone, no other one opened? */
export function goesOnFrom(now: Log, then: Log): boolean {
  const done = then.steps.slice(0, then.at)
  return (
    now.region === then.region &&
    viewAt(now).asOf === viewAt(then).asOf &&
    JSON.stringify(now.base) === JSON.stringify(then.base) &&
    now.at >= then.at &&
    done.every((step, index) => step === now.steps[index])
  )
}

/** Would it only add once more what the last step added? */
export function repeats({ steps, at, chosen }: Log, action: Action): boolean {
  const last = steps[at - 1]?.action
  return action.type === 'add' && chosen === null && JSON.stringify(last) === JSON.stringify(action)
}

export function undo(log: Log): Log {
  return goTo(log, log.at - 1)
}

export function redo(log: Log): Log {
  return goTo(log, log.at + 1)
}
