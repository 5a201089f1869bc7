import { cellMark, cellParts, silenceColor, type CellFacts, type CellShape } from './cell.ts'
import css from './cell-mark.module.css'
import { cssColor } from './color.ts'

/** A matrix cell: its mark, the number beside it, and the arrow where it is reached through another area. */
export function CellMark({ cell }: { cell: CellFacts | undefined }) {
  const { shape, text, raised, arrow } = cellMark(cell)
  return (
    <span className={css.cell} data-shape={shape} aria-hidden="true">
      <CellShapeMark shape={shape} {...(raised === '' ? {} : { silent: cell?.sources ?? 0 })} />
      {raised !== '' && <sup style={{ color: cssColor(silenceColor(cell?.sources ?? 0)) }}>{raised}</sup>}
      {text !== '' && <b>{text}</b>}
      {arrow !== '' && <i>{arrow}</i>}
    </span>
  )
}

interface CellShapeMarkProps {
  shape: CellShape
  /** How many sources are silent; makes the dash darker. */
  silent?: number
  size?: number
}

/** The mark alone: for legends, chips and strips. */
export function CellShapeMark({ shape, silent, size = 14 }: CellShapeMarkProps) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="-7 -7 14 14" className={css.mark}>
      {cellParts[shape].map((part) => (
        <path
          key={part.d}
          d={part.d}
          fill={part.fill ? cssColor(part.fill) : 'none'}
          stroke={part.stroke ? cssColor(silent === undefined ? part.stroke : silenceColor(silent)) : 'none'}
          strokeWidth={part.width}
          strokeDasharray={part.dash}
        />
      ))}
    </svg>
  )
}
