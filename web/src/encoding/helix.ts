import type { HelixRole } from '../../generated/operations.ts'
import tokens from '../tokens.json' with { type: 'json' }
import type { ColorToken } from './color.ts'
import { arc } from './shapes.ts'

interface Quarter {
  role: HelixRole
  color: ColorToken
  /** Degrees clockwise from three o'clock. */
  from: number
  to: number
}

/** Fixed places: a role is read by where its quarter stands, without colour. */
export const quarters: readonly Quarter[] = [
  quarter('civil_society', 'civil'),
  quarter('academia', 'academia'),
  quarter('government', 'government'),
  quarter('industry', 'industry'),
]

function quarter(role: HelixRole, token: 'civil' | 'academia' | 'government' | 'industry'): Quarter {
  const [from = 0, to = 0] = tokens.helixRing[token]
  return { role, color: `helix.${token}`, from, to }
}

interface RingArc {
  d: string
  stroke: ColorToken
  width: number
}

/** The ring of an actor, or of an area as completeness: present roles thick, absent ones a thin track. */
export function ringArcs(roles: readonly HelixRole[], r: number, width: number): RingArc[] {
  const gap = 7
  return quarters.map(({ role, color, from, to }) => {
    const present = roles.includes(role)
    return {
      d: arc(r, from + gap, to - gap),
      stroke: present ? color : 'helix.track',
      width: present ? width : width * 0.55,
    }
  })
}
