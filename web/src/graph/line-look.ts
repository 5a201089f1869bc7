import type { ColorToken } from '../encoding/color.ts'
import { couplingStyles } from '../encoding/coupling.ts'
import { lineStyles } from '../encoding/line-style.ts'
import type { PictureLine } from './picture-lines.ts'

/** How a line of the picture is drawn, on the canvas and in a file alike. */
export interface LineLook {
  color: ColorToken
  /** Px at zoom 1. */
  width: number
  /** Px on and off; empty for a solid line. */
  dash: readonly number[]
  round: boolean
  /** Two curves side by side. */
  double: boolean
  /** The ends of a coupling. */
  ends: 'filled' | 'open' | 'none'
  /** It does not touch the selection, while something is selected; or it ended between two days. */
  dim: boolean
  /** Higher lies above. */
  z: number
}

/** Lines lie over the boxes, but what runs between boxes goes under those in its way. */
const overBoxes = 22

/** Couplings keep their manner and are never dimmed. */
export function lineLook(line: PictureLine): LineLook {
  const look = fated(line, line.mark === null ? plainLook(line) : couplingLook(line.mark))
  if (line.bundle) return { ...look, width: Math.max(2, look.width) }
  return line.bold ? bolded(line, look) : { ...look, z: look.z + overBoxes }
}

/** The chosen path: heavier, in the colour of what is chosen. The dash goes on saying how sure each step is. */
function bolded({ mark }: PictureLine, look: LineLook): LineLook {
  const color = mark === null ? 'primary' : look.color
  return { ...look, color, width: Math.max(4, look.width + 1), z: look.z + overBoxes + 1 }
}

/** Between two days: what began is drawn strong, what ended is pale. The dash goes on saying how sure it is. */
function fated({ fate, mark }: PictureLine, look: LineLook): LineLook {
  if (fate === 'removed') return { ...look, dim: true }
  if (fate !== 'added') return look
  return { ...look, width: look.width + 1, color: mark === null ? 'edge.statedStrong' : look.color }
}

function couplingLook(mark: NonNullable<PictureLine['mark']>): LineLook {
  const { color, width, dash, round, ends } = couplingStyles[mark]
  return {
    color,
    width: Math.max(1.25, width),
    dash,
    round,
    double: false,
    ends: ends === 'open' ? 'open' : 'filled',
    dim: false,
    z: 10,
  }
}

function plainLook(line: Pick<PictureLine, 'modality' | 'part' | 'weight'>): LineLook {
  const style = lineStyles[line.modality]
  const strong = line.weight === 'strong'
  return {
    color: line.part && line.modality === 'stated' ? 'edge.part' : strong ? style.strong : style.color,
    width: strong || line.modality !== 'stated' ? style.width : 1.25,
    dash: style.dash,
    round: style.round,
    double: style.double,
    ends: 'none',
    dim: line.weight === 'dim',
    z: strong ? 5 : 1,
  }
}

/** Of a stated line while nothing is chosen: most lines look like this. */
export const usualLook: LineLook = {
  ...plainLook({ modality: 'stated', part: false, weight: 'plain' }),
  z: 1 + overBoxes,
}
