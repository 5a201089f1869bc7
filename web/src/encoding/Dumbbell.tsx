import { cssColor } from './color.ts'
import { couplingStyles, type CouplingMark } from './coupling.ts'

interface DumbbellProps {
  state: CouplingMark
  width?: number
}

const height = 14
const middle = height / 2

/** The dumbbell: two areas and what is between them. Also the logo, a list bullet, a matrix cell. */
export function Dumbbell({ state, width = 40 }: DumbbellProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="dumbbell"
      data-state={state}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Bar state={state} width={width} />
      <Ends state={state} width={width} />
    </svg>
  )
}

function Bar({ state, width }: Required<DumbbellProps>) {
  const style = couplingStyles[state]
  const color = cssColor(style.color)
  if (state === 'none') return <circle cx={width / 2} cy={middle} r={2} fill={color} />
  if (state === 'nodata') return <path d={`M${width / 2 - 4} ${middle}h8`} stroke={color} strokeWidth={2} />
  if (state === 'joint') return <rect x={width / 2 - 3} y={middle - 3} width={6} height={6} fill={color} />
  // Small marks keep the manner of the line on the canvas, not its scale.
  const scale = style.round ? 0.62 : style.width > 2 ? 0.7 : 1
  const dash = style.dash.map((part) => (part < 1 ? part : part * 0.52)).join(' ')
  const inset = style.ends === 'filled' ? 5 : 9
  const d = style.curved
    ? `M${inset} ${middle}Q${width / 2} -4 ${width - inset} ${middle}`
    : `M${inset} ${middle}H${width - inset}`
  return (
    <path
      d={d}
      fill="none"
      stroke={color}
      strokeWidth={style.width * scale}
      strokeDasharray={dash || undefined}
      strokeLinecap={style.round ? 'round' : 'butt'}
    />
  )
}

function Ends({ state, width }: Required<DumbbellProps>) {
  const { ends, color } = couplingStyles[state]
  if (ends === 'none') return null
  const open = ends === 'open'
  return [5, width - 5].map((x) => (
    <circle
      key={x}
      cx={x}
      cy={middle}
      r={open ? 3.5 : 4.2}
      fill={open ? 'none' : cssColor(color)}
      stroke={open ? cssColor(color) : 'none'}
      strokeWidth={open ? 1.6 : 0}
    />
  ))
}
