import type { BacktestTable, Resolvers } from '../../../generated/schema.ts'
import { type BacktestResult, readResult, type ScoreTable } from '../../analysis/backtest/result.ts'
import { verdictsOf } from '../../analysis/backtest/verdicts.ts'

/** Read once: the file is part of the product. */
let kept: BacktestResult | undefined

export const backtest: Resolvers = {
  Query: {
    backtest: () => {
      kept ??= readResult()
      const { masking, entries } = kept
      return {
        ...kept,
        masking: { ...masking, table: tableOf(masking) },
        entries: {
          ...entries,
          withOwnRow: tableOf(entries.withOwnRow),
          withoutOwnRow: tableOf(entries.withoutOwnRow),
        },
        verdicts: verdictsOf(kept),
      }
    },
  },
}

function tableOf({ baseline, scores }: ScoreTable): BacktestTable {
  return {
    baseline,
    scores: scores.map(({ score, metrics, difference }) => ({
      score,
      metrics,
      aucDifference: difference?.auc ?? null,
      averagePrecisionDifference: difference?.averagePrecision ?? null,
    })),
  }
}
