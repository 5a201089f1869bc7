import { catch as orElse, literal, object, optional, type ZodMiniType } from 'zod/mini'
import { addressText as text } from '../../app/address-text.ts'
import type { ViewAddress } from '../../graph/address.ts'

const yes = orElse(optional(literal('yes')), undefined)

/** What the address of Explore may hold. */
export const exploreSearch = object({
  /** A way in from elsewhere: one thing is added to the picture, several make a picture of their own. */
  things: text,
  /** A view that the server keeps, which says region, day and everything else. */
  view: text,
  alone: yes,
  with: text,
  without: text,
  sel: text,
  line: text,
  off: text,
  pin: text,
  more: yes,
  layout: text,
  centre: text,
  group: text,
  open: text,
  note: text,
  path: text,
  way: text,
  size: text,
  colour: text,
  caption: text,
  all: yes,
  compare: text,
} satisfies Record<keyof ViewAddress | 'things' | 'view', ZodMiniType>)
