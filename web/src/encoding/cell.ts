import type { GapState, GapStrength, GapWay } from '../../generated/operations.ts'
import type { ColorToken } from './color.ts'
import { circle } from './shapes.ts'

/** What a matrix cell can say, as it is drawn; `na`: the rule does not ask this of the subject. */
export const cellShapes = ['covered', 'via', 'planned', 'read', 'gap', 'whatif', 'none', 'nodata', 'na'] as const
export type CellShape = (typeof cellShapes)[number]

/** What the encoding needs to know of a cell. */
export interface CellFacts {
  state: GapState
  assumed: boolean
  count: number
  of: number | null
  counts: readonly { strength: GapStrength; way: GapWay; count: number }[]
  sources: number
}

export interface CellMark {
  shape: CellShape
  /** What stands beside the mark: a number, in brackets where it is our reading only. */
  text: string
  /** Small and raised: how many sources are silent. */
  raised: string
  arrow: '' | '↑' | '↓'
}

/** The mark of a cell; `undefined` where there is no cell. */
export function cellMark(cell: CellFacts | undefined): CellMark {
  if (cell === undefined) return mark('na')
  switch (cell.state) {
    case 'COVERED':
      return coveredMark(cell)
    case 'INDICATED':
      return indicatedMark(cell)
    case 'GAP':
      return mark(cell.assumed ? 'whatif' : 'gap')
    case 'NONE_RECORDED':
      return { ...mark('none', partly(cell)), raised: cell.sources === 0 ? '' : String(cell.sources) }
    case 'NO_DATA':
      return mark('nodata')
  }
}

function mark(shape: CellShape, text = ''): CellMark {
  return { shape, text, raised: '', arrow: '' }
}

/** "1/3": a number that is not reached, or some of every. */
function partly({ count, of }: CellFacts): string {
  return of !== null && (count > 0 || of > 1) ? `${count}/${of}` : ''
}

function coveredMark({ count, counts }: CellFacts): CellMark {
  const sure = counts.filter(({ strength }) => strength === 'stated')
  const own = sure.some(({ way }) => way === 'own')
  return own ? mark('covered', String(count)) : { ...mark('via', String(count)), arrow: '↓' }
}

/** Wished for or decided is a half circle, what is above counts as a way, all else is our reading. */
function indicatedMark({ count, counts }: CellFacts): CellMark {
  const ways = counts.map(({ way }) => way)
  const arrow = ways.every((way) => way === 'parent') ? '↑' : ways.every((way) => way === 'part') ? '↓' : ''
  const has = (...strengths: GapStrength[]): boolean =>
    counts.some(({ strength, way }) => way !== 'earlier' && strengths.includes(strength))
  if (has('stated') && arrow !== '') return { ...mark('via', String(count)), arrow }
  if (has('stated', 'declared', 'planned', 'proposed')) return { ...mark('planned', String(count)), arrow }
  return { ...mark('read', `(${count})`), arrow }
}

/** One path of a mark around 0,0, in px. Page and SVG export draw the same parts. */
export interface CellPart {
  d: string
  fill?: ColorToken
  stroke?: ColorToken
  width?: number
  dash?: string
}

const r = 5
const half = `M0 ${-r}A${r} ${r} 0 0 0 0 ${r}z`

/** The parts of a mark, back to front, within 7 px around 0,0. */
export const cellParts: Record<CellShape, readonly CellPart[]> = {
  covered: [{ d: circle(5.6), fill: 'matrix.covered' }],
  via: [
    { d: circle(r), stroke: 'matrix.via', width: 1.8 },
    { d: circle(2.2), fill: 'matrix.via' },
  ],
  planned: [
    { d: circle(r), stroke: 'matrix.planned', width: 1.6 },
    { d: half, fill: 'matrix.planned' },
  ],
  read: [
    { d: circle(r), stroke: 'matrix.none', width: 1, dash: '1.6 1.6' },
    { d: circle(1.1), fill: 'matrix.none' },
  ],
  gap: [{ d: circle(r), stroke: 'matrix.gap', width: 2.4 }],
  whatif: [{ d: circle(r), stroke: 'matrix.gap', width: 2.2, dash: '3.2 2.03' }],
  none: [{ d: 'M-4 0h8', stroke: 'matrix.none', width: 1.8 }],
  nodata: [{ d: 'M-4 0h8', stroke: 'matrix.none', width: 1.4 }],
  na: [{ d: circle(1), fill: 'matrix.none' }],
}

/** Is the cell on the tint of what is missing although somebody wants it? */
export function isWanting(shape: CellShape): boolean {
  return shape === 'gap' || shape === 'whatif'
}

/** The deeper the silence, the darker: the colour of "none in n sources". */
export function silenceColor(sources: number): ColorToken {
  if (sources >= 7) return 'ink'
  return sources >= 3 ? 'ink2' : 'ink3'
}
