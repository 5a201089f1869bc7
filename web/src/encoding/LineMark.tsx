import type { Modality } from '../../generated/operations.ts'
import { cssColor } from './color.ts'
import { lineStyles } from './line-style.ts'

interface LineMarkProps {
  modality: Modality
  width?: number
}

/** How sure, as a short piece of line: for legends, tables and lists. */
export function LineMark({ modality, width = 28 }: LineMarkProps) {
  const style = lineStyles[modality]
  const inset = style.round ? style.width / 2 : 0
  const lines = style.double
    ? [`M0 8Q${width / 2} -2 ${width} 8`, `M0 10Q${width / 2} 1 ${width} 10`]
    : [`M${inset} 6H${width - inset}`]
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="line-mark"
      width={width}
      height={12}
      viewBox={`0 0 ${width} 12`}
    >
      {lines.map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={cssColor(style.strong)}
          strokeWidth={style.width}
          strokeDasharray={style.dash.join(' ') || undefined}
          strokeLinecap={style.round ? 'round' : 'butt'}
        />
      ))}
    </svg>
  )
}
