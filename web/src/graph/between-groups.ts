import type { Boxed, GroupBox } from './boxed.ts'
import { bundlesOf } from './bundle.ts'
import type { Line } from './lines.ts'

export interface GroupPair {
  /** The id of what is drawn between the two while both are closed. */
  bundle: string
  a: GroupBox
  b: GroupBox
  lines: readonly Line[]
}

/** What lies between every two groups, open or not, the most lines first; and the groups without a line to another. */
export function betweenGroups(boxed: Boxed, lines: readonly Line[]): { pairs: GroupPair[]; apart: GroupBox[] } {
  const byId = new Map(boxed.groups.map((group) => [group.id, group]))
  const pairs = bundlesOf(lines, (id) => boxed.groupOf.get(id)?.id ?? id).flatMap(
    ({ id, from, to, lines: own }): GroupPair[] => {
      const [a, b] = [byId.get(from), byId.get(to)]
      return a === undefined || b === undefined || a === b ? [] : [{ bundle: id, a, b, lines: own }]
    },
  )
  const tied = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]))
  return {
    pairs: pairs.toSorted((a, b) => b.lines.length - a.lines.length || (a.bundle < b.bundle ? -1 : 1)),
    apart: boxed.groups.filter(({ id }) => !tied.has(id)),
  }
}
