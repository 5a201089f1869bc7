import { cssColor } from './color.ts'
import type { CouplingMark } from './coupling.ts'
import { dumbbellHeight, dumbbellParts } from './dumbbell-parts.ts'

interface DumbbellProps {
  state: CouplingMark
  width?: number
  /** From 0 to 1: the height of a pattern's arc. */
  score?: number | null
}

/** The dumbbell: two areas and what is between them. Also the logo, a list bullet, a matrix cell. */
export function Dumbbell({ state, width = 40, score }: DumbbellProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="dumbbell"
      data-state={state}
      width={width}
      height={dumbbellHeight}
      viewBox={`0 0 ${width} ${dumbbellHeight}`}
    >
      {dumbbellParts({ state, width, score }).map((part, index) => (
        <path
          key={index}
          d={part.d}
          transform={part.at && `translate(${part.at.join(' ')})`}
          fill={part.fill ? cssColor(part.fill) : 'none'}
          stroke={part.stroke ? cssColor(part.stroke) : 'none'}
          strokeWidth={part.width}
          strokeDasharray={part.dash}
          strokeLinecap={part.round === true ? 'round' : 'butt'}
        />
      ))}
    </svg>
  )
}
