import type { JSX } from 'react'
import type { QuestionShow, Rows } from '../facts.ts'

interface ResultChartProps {
  rows: Rows
  show: QuestionShow
}

/** The rows as bars, lines or a matrix, as their question says. */
export function ResultChart({ rows, show }: ResultChartProps): JSX.Element {
  return (
    <p>
      {show.as} {rows.rows.length}
    </p>
  )
}
