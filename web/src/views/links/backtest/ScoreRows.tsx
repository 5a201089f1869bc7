import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './backtest.module.css'
import type { Difference, Score } from './facts.ts'
import { Forest, ForestAxis, scaleOf } from './Forest.tsx'
import { useNumbers } from './use-numbers.ts'
import { Scrolling } from './Scrolling.tsx'

interface ScoreRow {
  score: Score
  auc: number | null
  difference: Difference | null
  /** Further numbers, in the order of `heads`. */
  more: readonly ReactNode[]
}

interface ScoreRowsProps {
  caption: string
  baseline: Score
  heads: readonly string[]
  rows: readonly ScoreRow[]
}

/** A table of scores: how well each did, how far it is from the baseline, drawn and in numbers. */
export function ScoreRows({ caption, baseline, heads, rows }: ScoreRowsProps): JSX.Element {
  const { t } = useTranslation('backtest')
  const { three, signed, interval, standing } = useNumbers()
  const scale = scaleOf(rows.flatMap(({ difference }) => difference ?? []))
  return (
    <Scrolling label={caption}>
      <table className={css.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('score')}</th>
            <th scope="col">{t('auc')}</th>
            <th scope="col" colSpan={2}>
              {t('difference', { baseline: t(`score_${baseline}`) })}
              <ForestAxis scale={scale} show={signed} />
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ score, auc, difference, more }) => (
            <tr key={score} data-score={score}>
              <th scope="row">{t(`score_${score}`)}</th>
              <td>{three(auc)}</td>
              <td className={css.drawn}>
                <Forest difference={difference} scale={scale} />
              </td>
              <td className={css.words}>
                {difference === null ? t('isBaseline') : `${interval(difference)} ${standing(difference)}`}
              </td>
              {more.map((value, place) => (
                <td key={heads[place]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}
