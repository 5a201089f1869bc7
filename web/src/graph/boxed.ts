import { boxOf } from './boxes.ts'
import type { Box } from './layout-job.ts'
import { bundlesOf, type Bundle } from './bundle.ts'
import type { Group } from './grouping.ts'
import type { Line } from './lines.ts'

/** A group as it is drawn. */
export interface GroupBox extends Box {
  title: string
  /** Things in it, drawn or not. */
  count: number
  open: boolean
  /** Ids of the things that are drawn inside, in reading order. */
  shown: readonly string[]
  /** It is selected, or holds something that is and that it does not show. */
  selected: boolean
}

/** A picture in groups. */
export interface Boxed {
  groups: readonly GroupBox[]
  /** The group of every thing. */
  groupOf: ReadonlyMap<string, GroupBox>
}

interface Boxing {
  groups: readonly Group[]
  opened: readonly string[]
  selected: readonly string[]
  titleOf: (group: Group) => string
  /** There is so much that a closed group shows none of it. */
  bare: boolean
}

export function boxedOf({ groups, opened, selected, titleOf, bare }: Boxing): Boxed {
  const chosen = new Set(selected)
  const boxes = groups.map((group): [Group, GroupBox] => {
    const content = { count: group.things.length, open: opened.includes(group.id), title: titleOf(group).length, bare }
    const { shown, width, height } = boxOf(content)
    return [
      group,
      {
        id: group.id,
        title: titleOf(group),
        count: content.count,
        open: content.open,
        shown: group.things.slice(0, shown).map(({ id }) => id),
        selected: chosen.has(group.id) || group.things.slice(shown).some(({ id }) => chosen.has(id)),
        width,
        height,
      },
    ]
  })
  return {
    groups: boxes.map(([, box]) => box),
    groupOf: new Map(boxes.flatMap(([group, box]) => group.things.map(({ id }) => [id, box]))),
  }
}

/** Where a line of the thing ends: at the thing in an open group, at the group when it is closed. */
export function endIn({ groupOf }: Boxed, id: string): string {
  const group = groupOf.get(id)
  return group === undefined || group.open ? id : group.id
}

/** What is drawn between groups, and what inside them: all lines of an open one, only the couplings of a closed one. */
export function boxedLines(lines: readonly Line[], boxed: Boxed): { bundles: Bundle[]; inside: Line[] } {
  const shown = new Set(boxed.groups.flatMap((group) => group.shown))
  const isInside = ({ from, to }: Line): boolean => boxed.groupOf.get(from) === boxed.groupOf.get(to)
  return {
    bundles: bundlesOf(
      lines.filter((line) => !isInside(line)),
      (id) => endIn(boxed, id),
    ),
    inside: lines.filter(
      (line) =>
        isInside(line) &&
        shown.has(line.from) &&
        shown.has(line.to) &&
        (line.mark !== null || boxed.groupOf.get(line.from)?.open === true),
    ),
  }
}
