import type { HelixRole } from '../../generated/operations.ts'
import { cssColor } from './color.ts'
import { ringArcs } from './helix.ts'

interface HelixRingProps {
  roles: readonly HelixRole[]
  size?: number
  /** Shown in the middle, such as "3/4". */
  text?: string
}

/** The helix ring alone: who an actor is, or how complete an area or region. */
export function HelixRing({ roles, size = 32, text }: HelixRingProps) {
  const half = size / 2
  const width = size * 0.13
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="helix-ring"
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
    >
      {ringArcs(roles, half - width / 2, width).map((part) => (
        <path key={part.d} d={part.d} fill="none" stroke={cssColor(part.stroke)} strokeWidth={part.width} />
      ))}
      {text === undefined ? null : (
        <text textAnchor="middle" dominantBaseline="central" fontSize={size * 0.32} fill={cssColor('ink')}>
          {text}
        </text>
      )}
    </svg>
  )
}
