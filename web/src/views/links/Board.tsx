import type { JSX } from 'react'
import css from './board.module.css'
import type { Matrix } from './facts.ts'
import { Legend } from './Legend.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import type { Choice } from './use-choice.ts'

/** The half matrix with its legend in the empty corner. */
export function Board({ matrix, choice }: { matrix: Matrix; choice: Choice }): JSX.Element {
  return (
    <div className={css.board}>
      <Legend cells={matrix.cells} />
      <MatrixTable matrix={matrix} choice={choice} />
    </div>
  )
}
