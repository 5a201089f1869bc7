import type { Thing } from './model.ts'

/** It ended before the date, or nothing that is said of it holds on the date. */
export function isOver(thing: Pick<Thing, 'degree' | 'end'>, asOf: string): boolean {
  return thing.degree === 0 || (thing.end !== null && thing.end < asOf.slice(0, thing.end.length))
}
