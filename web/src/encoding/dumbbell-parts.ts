import type { ColorToken } from './color.ts'
import { couplingStyles, type CouplingMark, type CouplingStyle } from './coupling.ts'
import { circle } from './shapes.ts'

/** One path of a dumbbell, its left upper corner at 0,0, in px. Page and SVG export draw the same parts. */
export interface DumbbellPart {
  d: string
  /** How far the path is moved. */
  at?: readonly [x: number, y: number]
  fill?: ColorToken
  stroke?: ColorToken
  width?: number
  dash?: string
  round?: boolean
}

export interface DumbbellFacts {
  state: CouplingMark
  /** Px from end to end. */
  width: number
  /** From 0 to 1: the height of a pattern's arc; half of it where left out. */
  score?: number | null | undefined
}

export const dumbbellHeight = 14
const middle = dumbbellHeight / 2
/** An arc stands on its ends, so they lie lower. */
const foot = 10.2
/** Px of the arc for a score of 1, and the part of it that a score of 0 still has: it stays an arc. */
const highest = 7
const lowest = 1.5 / highest

/** What is between the two areas, then the areas themselves. */
export function dumbbellParts(facts: DumbbellFacts): DumbbellPart[] {
  return [barOf(facts), ...endsOf(facts)]
}

function barOf(facts: DumbbellFacts): DumbbellPart {
  const { state, width } = facts
  const style = couplingStyles[state]
  const { color } = style
  if (state === 'none') return { d: circle(2), at: [width / 2, middle], fill: color }
  if (state === 'nodata') return { d: `M${width / 2 - 4} ${middle}h8`, stroke: color, width: 2 }
  if (state === 'joint') return { d: `M${width / 2 - 3} ${middle - 3}h6v6h-6z`, fill: color }
  const inset = style.curved ? 7 : style.ends === 'filled' ? 5 : 9
  const d = style.curved
    ? `M${inset} ${foot - 2}Q${width / 2} ${foot - 2 - 2 * arcHeight(facts)} ${width - inset} ${foot - 2}`
    : `M${inset} ${middle}H${width - inset}`
  return { d, stroke: color, ...lineOf(style) }
}

/** Small marks keep the manner of the line on the canvas, not its scale. */
function lineOf({ round, width, dash }: CouplingStyle): Pick<DumbbellPart, 'width' | 'dash' | 'round'> {
  const scale = round ? 0.62 : width > 2 ? 0.7 : 1
  const dashes = dash.map((part) => (part < 1 ? part : part * 0.52)).join(' ')
  return { width: width * scale, round, ...(dashes === '' ? {} : { dash: dashes }) }
}

/** From 1.5 px for no score to 7 px for a score of 1. */
function arcHeight({ score }: DumbbellFacts): number {
  return highest * arcRise(score)
}

/** How high the arc of a pattern rises, as a part of the highest one; half way where there is no score from 0 to 1. */
export function arcRise(score: number | null | undefined): number {
  return lowest + (1 - lowest) * Math.min(1, Math.max(0, score ?? 0.5))
}

function endsOf({ state, width }: DumbbellFacts): DumbbellPart[] {
  const { ends, color, curved } = couplingStyles[state]
  if (ends === 'none') return []
  return [5, width - 5].map((x) =>
    ends === 'open'
      ? { d: circle(curved ? 2.8 : 3.5), at: [x, curved ? foot : middle], stroke: color, width: curved ? 1.4 : 1.6 }
      : { d: circle(4.2), at: [x, middle], fill: color },
  )
}
