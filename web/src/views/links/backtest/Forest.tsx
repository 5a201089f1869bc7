import type { JSX } from 'react'
import css from './backtest.module.css'
import { type Difference, standingOf } from './facts.ts'

/** The scale that all intervals of a table share, in the unit of the difference. */
export interface Scale {
  from: number
  to: number
}

const width = 200
const height = 20
const margin = 6
/** What the number at an end of the scale takes. */
const endRoom = 48

/** From the lowest to the highest interval, 0 always within, in steps of 0.05. */
export function scaleOf(differences: readonly Difference[]): Scale {
  const step = 0.05
  return {
    from: Math.floor(Math.min(0, ...differences.map(({ low }) => low)) / step) * step,
    to: Math.ceil(Math.max(step, ...differences.map(({ high }) => high)) / step) * step,
  }
}

function place({ from, to }: Scale, value: number): number {
  return margin + ((value - from) / (to - from)) * (width - 2 * margin)
}

/** One interval: a line from low to high, a dot at the estimate, the line of no difference. The words stand beside it. */
export function Forest({ difference, scale }: { difference: Difference | null; scale: Scale }): JSX.Element {
  const zero = place(scale, 0)
  return (
    <svg className={css.forest} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <line className={css.zero} x1={zero} x2={zero} y1={0} y2={height} />
      {difference && (
        <g data-standing={standingOf(difference)}>
          <line x1={place(scale, difference.low)} x2={place(scale, difference.high)} y1={height / 2} y2={height / 2} />
          <circle cx={place(scale, difference.estimate)} cy={height / 2} r={4} />
        </g>
      )}
    </svg>
  )
}

/** What the ends of the scale and its middle stand for, under the head of the column. */
export function ForestAxis({ scale, show }: { scale: Scale; show: (value: number) => string }): JSX.Element {
  const zero = place(scale, 0)
  return (
    <svg className={css.forest} viewBox={`0 0 ${width} 14`} width={width} height={14} aria-hidden="true">
      <text x={0} y={11}>
        {show(scale.from)}
      </text>
      {Math.min(zero, width - zero) > endRoom && (
        <text x={zero} y={11} textAnchor="middle">
          0
        </text>
      )}
      <text x={width} y={11} textAnchor="end">
        {show(scale.to)}
      </text>
    </svg>
  )
}
