import type { JSX } from 'react'
import { cellMark } from '../../../encoding/cell.ts'
import { CellShapeMark } from '../../../encoding/CellMark.tsx'
import { useCellWords } from '../../gaps/use-cell-words.ts'
import type { Finding } from './facts.ts'
import css from './report.module.css'

/** What is so: the mark, and the words that say it whole. */
export function State({ cell }: { cell: Finding['cell'] }): JSX.Element {
  const words = useCellWords()
  return (
    <span className={css.state}>
      <CellShapeMark shape={cellMark(cell).shape} />
      {words(cell)}
    </span>
  )
}
