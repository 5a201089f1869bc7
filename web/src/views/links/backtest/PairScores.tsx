import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PairTest } from './facts.ts'
import { ScoreRows } from './ScoreRows.tsx'
import { useNumbers } from './use-numbers.ts'

/** Scores of a pair of organisations. */
export function PairScores({ caption, test }: { caption: string; test: PairTest }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { three } = useNumbers()
  const rows = test.scores.map(({ score, auc, averagePrecision, aucBySeed, difference }) => ({
    score,
    auc,
    difference,
    more: [three(averagePrecision), `${three(Math.min(...aucBySeed))}–${three(Math.max(...aucBySeed))}`],
  }))
  const heads = [t('averagePrecision'), t('bySeed')]
  return <ScoreRows caption={caption} baseline={test.baseline} heads={heads} rows={rows} />
}
