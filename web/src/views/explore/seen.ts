import type { Boxed } from '../../graph/boxed.ts'
import type { Group, Traits } from '../../graph/grouping.ts'
import type { GroupBy, Layout } from '../../graph/look.ts'
import type { Scale } from '../../graph/size.ts'
import type { Tints } from '../../graph/tint.ts'

/** How the things of the picture are looked at: in groups or not, by size and by colour. */
export interface Seen {
  /** The layout that is drawn: until what it needs is there, or with too many things, not the one that was chosen. */
  layout: Layout
  by: GroupBy
  groups: readonly Group[]
  /** Null where nothing is grouped. */
  boxed: Boxed | null
  titleOf: (group: Group) => string
  traits: ReadonlyMap<string, Traits>
  /** Where each region is, in degrees. */
  spots: ReadonlyMap<string, { lat: number; lon: number }>
  /** The name of a theme, a region or a fund that traits speak of. */
  nameOfTrait: (id: string) => string
  scale: Scale
  tints: Tints
  /** So many things that only groups are drawn, until the reader asks for all. */
  tooMany: boolean
  /** What groups, sizes or colours need is on its way. */
  waiting: boolean
}
