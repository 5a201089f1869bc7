import type { ColorToken } from '../encoding/color.ts'
import { actorIcon, areaIcon } from '../encoding/icons.ts'
import { kindOf, type Kind } from '../encoding/kind.ts'
import type { MarkFacts } from '../encoding/mark.ts'
import tokens from '../tokens.json' with { type: 'json' }
import type { Boxed, GroupBox } from './boxed.ts'
import type { Fate } from './compared.ts'
import { linesOf } from './lines.ts'
import type { Statement, Thing } from './model.ts'
import { isOver } from './over.ts'
import type { Route } from './route.ts'
import { pictureLines, touches, type PictureLine } from './picture-lines.ts'
import { otherEnd } from './walk.ts'

/** What the canvas draws, as plain data. It knows nothing of regions, only of boxes, marks, lines and words. */
export interface Picture {
  /** Boxes that hold nodes; none where nothing is grouped. */
  groups: readonly GroupBox[]
  nodes: readonly PictureNode[]
  lines: readonly PictureLine[]
  /** Words above a column, each over the thing that it names. */
  heads?: readonly { over: string; text: string }[]
  /** Where things stand means something: none can be dragged. */
  still?: boolean
}

export interface PictureNode {
  id: string
  kind: Kind
  r: number
  mark: MarkFacts
  /** Empty where it needs none. */
  label: readonly string[]
  /** What stands under the name; absent: nothing. */
  caption?: string | undefined
  /** Semibold label: level 1, selected, neighbours of the selection. */
  strong: boolean
  /** Neighbours on the date that the picture does not hold. */
  badge: number
  selected: boolean
  /** It stands in a box: its label stays below it, within its place. */
  boxed: boolean
  /** Not valid on the date. */
  over: boolean
  /** The reader wrote something about it. */
  noted?: boolean | undefined
  /** Null where nothing is compared, or nothing became of it. */
  fate: Fate | null
  priority: number
}

export interface Scene {
  things: readonly Thing[]
  statements: readonly Statement[]
  selected: readonly string[]
  line: string | null
  asOf: string
  /** Neighbours that were fetched, whether a legend row hides them or not. */
  fetched: ReadonlyMap<string, number>
  labelOf: (thing: Thing) => readonly string[]
  /** What stands under the name. */
  captionOf?: (thing: Thing) => string | undefined
  /** Has the reader written something about it? */
  isNoted?: (id: string) => boolean
  /** How the things are grouped; absent where they are not. */
  boxed?: Boxed | null
  /** How much larger than usual a thing is; absent: all as usual. */
  factorOf?: (id: string) => number
  /** The colour of a thing where it stands for something else than its kind. */
  tintOf?: (thing: Thing) => ColorToken | undefined
  /** What became of things and statements, where two days are compared. */
  fates?: ReadonlyMap<string, Fate> | null
  /** The shortest paths that the picture is of. */
  route?: Route | null
  /** The words on each of their lines. */
  wordOf?: (statement: Statement) => string
}

export function pictureOf(scene: Scene): Picture {
  const selected = new Set(scene.selected)
  const boxed = scene.boxed ?? null
  const route = scene.route ?? null
  // What was added a moment ago has no place yet, and no line may end in nothing.
  const drawn = new Set(scene.things.map((thing) => thing.id))
  const lines = linesOf(scene.statements.filter(({ from, to }) => drawn.has(from) && drawn.has(to)))
  const near = new Set(
    lines.filter((line) => touches(line, selected, scene.line)).flatMap(({ from, to }) => [from, to]),
  )
  // A selection that is not on the picture, such as one of another date, dims nothing.
  const any =
    near.size > 0 || scene.selected.some((id) => drawn.has(id) || boxed?.groups.some((group) => group.id === id))
  const inBoxes = boxed === null ? null : new Set(boxed.groups.flatMap((group) => group.shown))
  return {
    groups: boxed?.groups ?? [],
    still: route !== null,
    nodes: scene.things.filter(({ id }) => inBoxes?.has(id) ?? true).map((thing) => nodeOf(thing, scene, near)),
    lines: pictureLines(lines, boxed, {
      selected,
      line: scene.line,
      any: any && route === null,
      fates: scene.fates ?? null,
      bold: route?.bold ?? null,
      wordOf: route === null ? null : (scene.wordOf ?? null),
    }),
  }
}

/** Distinct things that the statements tie to each. */
export function neighbourCounts(statements: readonly Statement[]): Map<string, number> {
  const near = new Map<string, Set<string>>()
  for (const statement of statements) {
    if (statement.from === statement.to) continue
    for (const id of [statement.from, statement.to]) {
      near.set(id, (near.get(id) ?? new Set()).add(otherEnd(statement, id)))
    }
  }
  return new Map([...near].map(([id, others]) => [id, others.size]))
}

/** Radius on the canvas in px at zoom 1. */
export function radiusOf(thing: Pick<Thing, 'label' | 'level'>): number {
  const kind = kindOf(thing.label)
  return kind === 'area' && (thing.level ?? 1) === 1 ? tokens.size.node.area1 : tokens.size.node[kind]
}

/** Largest radius that a place in a box has room for, in px. */
const largestBoxed = 24

function nodeOf(thing: Thing, scene: Scene, near: ReadonlySet<string>): PictureNode {
  const kind = kindOf(thing.label)
  const first = kind === 'area' && (thing.level ?? 1) === 1
  const route = scene.route ?? null
  const end = thing.id === route?.from || thing.id === route?.to
  const selected = end || scene.selected.includes(thing.id)
  const close = near.has(thing.id) || route?.bold.has(thing.id) === true
  const fate = scene.fates?.get(thing.id) ?? 'kept'
  const over = fate === 'removed' || isOver(thing, scene.asOf)
  const icon = kind === 'actor' ? actorIcon(thing.kind) : kind === 'area' ? areaIcon(thing) : undefined
  const r = radiusOf(thing) * (scene.factorOf?.(thing.id) ?? 1)
  return {
    id: thing.id,
    kind,
    r: scene.boxed == null ? r : Math.min(r, largestBoxed),
    mark: { kind, level: thing.level, helix: thing.helix, icon, over, tint: scene.tintOf?.(thing) },
    label: scene.labelOf(thing),
    caption: scene.captionOf?.(thing),
    noted: scene.isNoted?.(thing.id),
    strong: (first && route === null) || selected || close,
    // A box says how much it holds; what its things, or those of a path, are tied to elsewhere would crowd it.
    badge: scene.boxed == null && route === null ? Math.max(0, thing.degree - (scene.fetched.get(thing.id) ?? 0)) : 0,
    boxed: scene.boxed != null,
    selected,
    over,
    fate: fate === 'kept' ? null : fate,
    priority: (selected ? 4000 : 0) + (first ? 3000 : 0) + (close ? 2000 : 0) + Math.min(999, thing.degree),
  }
}
