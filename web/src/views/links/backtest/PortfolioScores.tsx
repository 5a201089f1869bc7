import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Table } from './facts.ts'
import { ScoreRows } from './ScoreRows.tsx'
import { useNumbers } from './use-numbers.ts'

/** Scores of a theme for a region. */
export function PortfolioScores({ caption, table }: { caption: string; table: Table }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { three } = useNumbers()
  const heads = [
    t('averagePrecision'),
    t('precisionAt5'),
    t('reciprocalRank'),
    t('hitsAt1'),
    t('hitsAt3'),
    t('hitsAt5'),
  ]
  const rows = table.scores.map(({ score, metrics, aucDifference }) => {
    const { auc, averagePrecision, precisionAt5, reciprocalRank, hitsAt1, hitsAt3, hitsAt5 } = metrics
    const more = [averagePrecision, precisionAt5, reciprocalRank, hitsAt1, hitsAt3, hitsAt5].map(three)
    return { score, auc, difference: aucDifference, more }
  })
  return <ScoreRows caption={caption} baseline={table.baseline} heads={heads} rows={rows} />
}
