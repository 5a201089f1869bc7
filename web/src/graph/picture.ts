import type { CouplingMark } from '../encoding/coupling.ts'
import { actorIcon, areaIcon } from '../encoding/icons.ts'
import { kindOf, type Kind } from '../encoding/kind.ts'
import type { MarkFacts } from '../encoding/mark.ts'
import type { Modality } from '../../generated/operations.ts'
import tokens from '../tokens.json' with { type: 'json' }
import { linesOf, type Line } from './lines.ts'
import type { Statement, Thing } from './model.ts'
import { otherEnd } from './walk.ts'

/** What the canvas draws, as plain data. It knows nothing of regions, only of marks, lines and words. */
export interface Picture {
  nodes: readonly PictureNode[]
  lines: readonly PictureLine[]
}

export interface PictureNode {
  id: string
  kind: Kind
  r: number
  mark: MarkFacts
  label: readonly string[]
  /** Semibold label: level 1, selected, neighbours of the selection. */
  strong: boolean
  /** Neighbours on the date that the picture does not hold. */
  badge: number
  selected: boolean
  /** Not valid on the date. */
  over: boolean
  priority: number
}

export interface PictureLine {
  id: string
  from: string
  to: string
  modality: Modality
  mark: CouplingMark | null
  part: boolean
  /** Statements it stands for. */
  count: number
  weight: 'strong' | 'plain' | 'dim'
  selected: boolean
}

interface Scene {
  things: readonly Thing[]
  statements: readonly Statement[]
  selected: readonly string[]
  line: string | null
  asOf: string
  /** Neighbours that were fetched, whether a legend row hides them or not. */
  fetched: ReadonlyMap<string, number>
  labelOf: (thing: Thing) => readonly string[]
}

export function pictureOf(scene: Scene): Picture {
  const selected = new Set(scene.selected)
  // What was added a moment ago has no place yet, and no line may end in nothing.
  const drawn = new Set(scene.things.map((thing) => thing.id))
  const lines = linesOf(scene.statements.filter(({ from, to }) => drawn.has(from) && drawn.has(to)))
  const near = new Set(
    lines.filter((line) => touches(line, selected, scene.line)).flatMap(({ from, to }) => [from, to]),
  )
  // A selection that is not on the picture, such as one of another date, dims nothing.
  const anySelected = near.size > 0 || scene.selected.some((id) => drawn.has(id))
  return {
    nodes: scene.things.map((thing) => nodeOf(thing, scene, near)),
    lines: lines.map((line) => ({
      id: line.id,
      from: line.from,
      to: line.to,
      modality: line.modality,
      mark: line.mark,
      part: line.part,
      count: line.statements.length,
      weight: touches(line, selected, scene.line) ? 'strong' : anySelected && line.mark === null ? 'dim' : 'plain',
      selected: isLine(line, scene.line),
    })),
  }
}

/** Is this the line that stands for the statement? */
export function isLine(line: Line, statement: string | null): boolean {
  return statement !== null && line.statements.some(({ id }) => id === statement)
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

/** It ended before the date, or nothing that is said of it holds on the date. */
export function isOver(thing: Thing, asOf: string): boolean {
  return thing.degree === 0 || (thing.end !== null && thing.end < asOf.slice(0, thing.end.length))
}

function nodeOf(thing: Thing, scene: Scene, near: ReadonlySet<string>): PictureNode {
  const kind = kindOf(thing.label)
  const first = kind === 'area' && (thing.level ?? 1) === 1
  const selected = scene.selected.includes(thing.id)
  const over = isOver(thing, scene.asOf)
  const icon = kind === 'actor' ? actorIcon(thing.kind) : kind === 'area' ? areaIcon(thing) : undefined
  return {
    id: thing.id,
    kind,
    r: radiusOf(thing),
    mark: { kind, level: thing.level, helix: thing.helix, icon, over },
    label: scene.labelOf(thing),
    strong: first || selected || near.has(thing.id),
    badge: Math.max(0, thing.degree - (scene.fetched.get(thing.id) ?? 0)),
    selected,
    over,
    priority:
      (selected ? 4000 : 0) + (first ? 3000 : 0) + (near.has(thing.id) ? 2000 : 0) + Math.min(999, thing.degree),
  }
}

function touches(line: Line, selected: ReadonlySet<string>, statement: string | null): boolean {
  return selected.has(line.from) || selected.has(line.to) || isLine(line, statement)
}
