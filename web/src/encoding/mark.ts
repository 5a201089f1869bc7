import type { HelixRole } from '../../generated/operations.ts'
import type { ColorToken } from './color.ts'
import { ringArcs } from './helix.ts'
import type { Icon } from './icons.ts'
import type { Kind } from './kind.ts'
import { circle, outlineOf } from './shapes.ts'

/** One path of a mark, around 0,0, in px. Page and canvas draw the same parts. */
export interface MarkPart {
  d: string
  fill?: ColorToken
  stroke?: ColorToken
  width?: number
  /** For icons: the factor from their 24 × 24 box, which is moved so that its middle lies on 0,0. */
  icon?: number
}

export interface MarkFacts {
  kind: Kind
  /** Of an area: 1 is filled, 2 and more tint with outline. */
  level?: number | null | undefined
  /** Of an actor. */
  helix?: readonly HelixRole[] | null | undefined
  icon?: Icon | undefined
  /** Not valid on the date: outline only. */
  over?: boolean | undefined
  /** In place of the colour of its kind, where colour stands for something else. */
  tint?: ColorToken | undefined
}

/** The parts of a thing's mark with radius `r` px, back to front. */
export function markParts(facts: MarkFacts, r: number): MarkPart[] {
  if (facts.kind === 'actor') return actorParts(facts, r)
  const color: ColorToken = facts.tint ?? `kind.${facts.kind}`
  const tinted = facts.over === true || (facts.kind === 'area' && (facts.level ?? 1) > 1)
  if (!tinted) {
    const width = facts.kind === 'source' ? r * 0.12 : r * 0.1
    const body = { d: outlineOf(facts.kind, facts.kind === 'other' ? r * 0.7 : r - width / 2), fill: color }
    return [body, ...iconParts(facts.icon, 'surface', r * 0.92)]
  }
  const width = Math.max(1.5, r * 0.1)
  const fill: ColorToken = facts.kind === 'area' && facts.tint === undefined ? 'primaryTint' : 'surface'
  return [{ d: outlineOf(facts.kind, r - width), fill, stroke: color, width }, ...iconParts(facts.icon, color, r * 0.8)]
}

function actorParts(facts: MarkFacts, r: number): MarkPart[] {
  const width = Math.max(1.8, r * 0.2)
  const ring = ringArcs(facts.helix ?? [], r - width / 2, width)
  const middle = facts.icon
    ? iconParts(facts.icon, facts.tint === undefined ? 'kind.actor' : 'surface', r * 1.02)
    : [{ d: circle(r * 0.28), fill: facts.tint === undefined ? ('kind.actor' as const) : ('surface' as const) }]
  return [{ d: circle(r - width / 2), fill: facts.tint ?? 'surface' }, ...ring, ...middle]
}

function iconParts(icon: Icon | undefined, color: ColorToken, size: number): MarkPart[] {
  const scale = size / 24
  return (icon ?? []).map((d) => ({ d, stroke: color, width: 1.75 / Math.max(0.7, scale * 1.15), icon: scale }))
}
