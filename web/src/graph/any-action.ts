import fc from 'fast-check'
import type { Action, Choosing } from './actions.ts'
import { directions, mostSteps } from './path-asked.ts'
import { captionings, colourings, groupings, layouts, sizings } from './look.ts'
import { ofPicture, type Facet } from './model.ts'

/** Ids as they come, and some that upset what reads them. */
const anyId = fc.oneof(
  fc.constantFrom('actor:a', 'area:se221/2020-ai', 'theme:b'),
  fc.constantFrom('area:tech & it', 'actor:l\'atelier "x"', 'actor:a.b#c[d]', 'actor:back\\slash', 'a,b~c@1.2'),
)
const ids = fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 })
const facets = fc.uniqueArray(
  fc.constantFrom<Facet>('kind:actor', 'sure:inferred', 'coupling:planned', 'tint:2018-2020', 'tint:theme:tech & it'),
  {
    minLength: 1,
  },
)
const place = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) })
const day = fc.constantFrom('2019-02-13', '2024-01-01', '2026-11-25')

/** One of each kind of action: the compiler names the one that is missing. */
const actions: { [T in Action['type']]: fc.Arbitrary<Extract<Action, { type: T }>> } = {
  add: fc.oneof(
    fc.record({ type: fc.constant('add' as const), ids, select: anyId }),
    fc.record({ type: fc.constant('add' as const), ids, around: ids }),
  ),
  alone: fc.record({ type: fc.constant('alone'), ids }),
  remove: fc.record({ type: fc.constant('remove'), ids }),
  restore: fc.record({ type: fc.constant('restore') }),
  switch: fc.record({ type: fc.constant('switch'), facets, on: fc.boolean() }),
  pin: fc.record({ type: fc.constant('pin'), id: anyId, at: place }),
  unpin: fc.record({ type: fc.constant('unpin'), id: anyId }),
  asOf: fc.record({ type: fc.constant('asOf'), day }),
  layout: fc.record(
    { type: fc.constant('layout' as const), layout: fc.constantFrom(...layouts), centre: anyId },
    { requiredKeys: ['type', 'layout'] },
  ),
  group: fc.record({ type: fc.constant('group'), by: fc.constantFrom(...groupings) }),
  open: fc.record(
    { type: fc.constant('open' as const), ids, on: fc.boolean(), select: anyId },
    { requiredKeys: ['type', 'ids', 'on'] },
  ),
  size: fc.record({ type: fc.constant('size'), by: fc.constantFrom(...sizings) }),
  colour: fc.record({ type: fc.constant('colour'), by: fc.constantFrom(...colourings) }),
  caption: fc.record({ type: fc.constant('caption'), by: fc.constantFrom(...captionings) }),
  note: fc.record({
    type: fc.constant('note'),
    about: fc.oneof(anyId, fc.constant(ofPicture)),
    text: fc.oneof(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.constantFrom('', 'å, & # ~c 🌊\nnext line')),
  }),
  everything: fc.record({ type: fc.constant('everything'), on: fc.boolean() }),
  compare: fc.record({ type: fc.constant('compare'), day: fc.oneof(day, fc.constant(null)) }),
  path: fc.record({
    type: fc.constant('path'),
    path: fc.option(
      fc
        .record({
          from: anyId,
          to: anyId,
          onlyStated: fc.boolean(),
          maxSteps: fc.integer({ min: 1, max: mostSteps }),
          direction: fc.constantFrom(...directions),
          joining: fc.boolean(),
        })
        .filter(({ from, to }) => from !== to),
    ),
  }),
  reset: fc.record({ type: fc.constant('reset') }),
}

export const anyAction: fc.Arbitrary<Action> = fc.oneof(...Object.values(actions))

export const anyChoosing: fc.Arbitrary<Choosing> = fc.oneof(
  fc.record({ type: fc.constant('select' as const), ids: fc.uniqueArray(anyId, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('selectLine' as const), id: anyId }),
  fc.record({ type: fc.constant('way' as const), way: fc.nat({ max: 50 }) }),
)
