import type { Facet } from './model.ts'
import type { Shown } from './shown.ts'
import type { Tints } from './tint.ts'

/** What is left when things of a colour are switched off; what is switched off goes on being counted. */
export function withoutTints(shown: Shown, tints: Pick<Tints, 'keyOf'>, off: readonly Facet[]): Shown {
  const hidden = new Set(off)
  const things = shown.things.filter((thing) => !hidden.has(`tint:${tints.keyOf(thing) ?? ''}`))
  if (things.length === shown.things.length) return shown
  const visible = new Set(things.map(({ id }) => id))
  return {
    ...shown,
    things,
    statements: shown.statements.filter(({ from, to }) => visible.has(from) && visible.has(to)),
    filteredOut: shown.filteredOut + shown.things.length - things.length,
  }
}
