import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { csvOf } from '../../../ui/csv.ts'
import { saveFile } from '../../../ui/save-file.ts'
import css from './backtest.module.css'
import type { Difference, Facts, PairTest, Score, Table, Verdict } from './facts.ts'

type Test = Verdict['test']
type Cells = readonly (number | null)[]
interface Line {
  test: Test
  score: Score
  cells: Cells
}

/** Saves every score of every test, with full digits. */
export function SaveBacktest({ facts }: { facts: Facts }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { masking, entries, participation, dataVersion } = facts
  const save = (): void => {
    const lines = [
      ...ofTable('entries', entries.withOwnRow),
      ...ofTable('entries_without_own_row', entries.withoutOwnRow),
      ...ofTable('masking', masking.table),
      ...ofPairs('pairs_random', participation.random),
      ...ofPairs('pairs_matched', participation.matched),
    ]
    const heads = [
      'auc',
      'averagePrecision',
      'precisionAt5',
      'reciprocalRank',
      'hitsAt1',
      'hitsAt3',
      'hitsAt5',
    ] as const
    const ends = ['differenceShort', 'low', 'high', 'corrected'] as const
    const rows = lines.map(({ test, score, cells }) => [
      t(`test_${test}`),
      t(`score_${score}`),
      ...cells.map((value) => value ?? ''),
    ])
    const text = csvOf([t('test'), t('score'), ...[...heads, ...ends].map((head) => t(head))], rows)
    saveFile(`${t('fileName', { version: dataVersion })}.csv`, text, 'text/csv')
  }
  return (
    <button type="button" className={css.tool} aria-label={t('saveCsv')} onClick={save}>
      <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      CSV
    </button>
  )
}

function ofTable(test: Test, { scores }: Table): Line[] {
  return scores.map(({ score, metrics, aucDifference }) => {
    const { auc, averagePrecision, precisionAt5, reciprocalRank, hitsAt1, hitsAt3, hitsAt5 } = metrics
    const numbers = [auc, averagePrecision, precisionAt5, reciprocalRank, hitsAt1, hitsAt3, hitsAt5]
    return { test, score, cells: [...numbers, ...ofDifference(aucDifference)] }
  })
}

/** A pair stands in no list of its own, so there is no rank in one. */
function ofPairs(test: Test, { scores }: PairTest): Line[] {
  return scores.map(({ score, auc, averagePrecision, difference }) => ({
    test,
    score,
    cells: [auc, averagePrecision, null, null, null, null, null, ...ofDifference(difference)],
  }))
}

function ofDifference(difference: Difference | null): Cells {
  return difference === null
    ? [null, null, null, null]
    : [difference.estimate, difference.low, difference.high, difference.holm]
}
