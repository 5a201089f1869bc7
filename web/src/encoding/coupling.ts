import type { CouplingState, LinkState, Modality } from '../../generated/operations.ts'
import tokens from '../tokens.json' with { type: 'json' }
import type { ColorToken } from './color.ts'
import { dashOf } from './line-style.ts'

/** What a dumbbell can say of two areas, firmest first. */
export const couplingMarks = ['made', 'joint', 'declared', 'planned', 'proposed', 'pattern', 'none', 'nodata'] as const
export type CouplingMark = (typeof couplingMarks)[number]

export interface CouplingStyle {
  color: ColorToken
  width: number
  dash: readonly number[]
  round: boolean
  ends: 'filled' | 'open' | 'none'
  curved: boolean
}

export const couplingStyles: Record<CouplingMark, CouplingStyle> = {
  made: style(tokens.coupling.realised),
  joint: style(tokens.coupling.joint),
  declared: style(tokens.coupling.declared),
  planned: style(tokens.coupling.planned),
  proposed: style(tokens.coupling.proposed),
  pattern: style(tokens.coupling.candidate),
  none: style(tokens.coupling.none),
  nodata: style(tokens.coupling.nodata),
}

interface CouplingToken {
  width?: number
  dash?: string
  cap?: string
  ends?: string
  curve?: number
  color: string
}

function style(token: CouplingToken): CouplingStyle {
  return {
    color: token.color as ColorToken,
    width: token.width ?? 0,
    dash: dashOf(token.dash),
    round: token.cap === 'round',
    ends: token.ends === 'filled' || token.ends === 'open' ? token.ends : 'none',
    curved: token.curve !== undefined,
  }
}

/** The mark of one CROSS_LINK statement. Made only where a project, actor or firm does it. */
export function couplingMark(statement: { modality: Modality; status?: string | null }): CouplingMark {
  if (statement.modality === 'stated') return statement.status === 'realised' ? 'made' : 'declared'
  if (statement.modality === 'planned' || statement.modality === 'proposed') return statement.modality
  return 'pattern'
}

/** The mark of a pair as the API sums it up; `modality` is the firmest that is said of the pair. */
export function pairMark(coupling: { state: CouplingState; modality: Modality }): CouplingMark {
  if (coupling.state === 'made' || coupling.state === 'declared') return coupling.state
  return couplingMark({ modality: coupling.modality })
}

/** The mark of a cell of the Links view. */
export const linkMarks: Record<LinkState, CouplingMark> = {
  made: 'made',
  shared_initiative: 'joint',
  declared: 'declared',
  planned: 'planned',
  proposed: 'proposed',
  pattern: 'pattern',
  no_sign: 'none',
  no_data: 'nodata',
}
