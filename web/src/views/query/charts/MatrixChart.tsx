import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Value } from '../facts.ts'
import { keyOf, type Matrix } from './chart-data.ts'
import css from './charts.module.css'
import { shadeOf } from './shade.ts'
import { useValueWords } from './use-value-words.ts'

/** More would be a picture that nobody reads; the table has all. */
const mostRows = 80
const mostColumns = 40

/** Numbers by two names: a table whose cells are the darker the higher their number. */
export function MatrixChart({ matrix, value }: { matrix: Matrix; value: string }): JSX.Element {
  const { t } = useTranslation('questions')
  const words = useValueWords()
  const shade = shadeOf(matrix)
  const rows = matrix.rows.slice(0, mostRows)
  const columns = matrix.columns.slice(0, mostColumns)
  const left = matrix.rows.length * matrix.columns.length - rows.length * columns.length
  return (
    <>
      {/* The box scrolls and is therefore reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className={css.scroll} tabIndex={0} role="region" aria-label={t('matrixCaption', { value })}>
        <table className={css.matrix}>
          <caption>{t('matrixCaption', { value })}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={keyOf(column)} scope="col">
                  {words(column).text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={keyOf(row)}>
                <RowHead row={row} />
                {columns.map((column, c) => (
                  <Cell key={keyOf(column)} number={matrix.cells[r]?.[c]} shade={shade} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p className={css.rest}>{t('moreInTable', { count: left })}</p>}
    </>
  )
}

function RowHead({ row }: { row: Value }): JSX.Element {
  const { text } = useValueWords()(row)
  return (
    <th scope="row" title={text}>
      {text}
    </th>
  )
}

function Cell({ number, shade }: { number: number | undefined; shade: (number: number) => number }): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  if (number === undefined)
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('noRow')}</span>
      </td>
    )
  const percent = shade(number)
  return (
    <td style={{ background: `color-mix(in srgb, var(--k-primary) ${percent}%, var(--k-surface))` }}>
      {showNumber(number, language)}
    </td>
  )
}
