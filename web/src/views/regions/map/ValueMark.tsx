import type { JSX } from 'react'
import css from './points.module.css'
import type { Indicator } from './indicators.ts'

/** Marks on tiles are this much smaller, since the number stands beside them. */
export const onTiles = 0.55

interface ValueMarkProps {
  indicator: Indicator
  value: number | undefined
  /** Radius in px. */
  r: number
}

/**
 * A number as a circle by its area: filled for what is there, a ring for what only a document declares, an open ring in
 * cloudberry for what is wished for; a dot is none, a dash no data.
 */
export function ValueMark({ indicator, value, r }: ValueMarkProps): JSX.Element {
  const half = r + 2
  const kind = value === undefined ? 'nodata' : value === 0 ? 'none' : kindOf(indicator)
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={css.mark}
      data-kind={kind}
      width={2 * half}
      height={2 * half}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
    >
      {kind === 'nodata' ? <path d="M-4 0h8" /> : <circle r={kind === 'none' ? 2.75 : r} />}
    </svg>
  )
}

function kindOf(indicator: Indicator): 'wish' | 'declared' | 'there' {
  return indicator === 'wished' ? 'wish' : indicator === 'declared' ? 'declared' : 'there'
}
