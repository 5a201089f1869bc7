import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import css from './backtest.module.css'
import type { Facts, PairTest } from './facts.ts'
import { useNumbers } from './use-numbers.ts'
import { Scrolling } from './Scrolling.tsx'

/** What the additive model has learnt: one weight a feature, by each of its two fits. */
export function Weights({ participation }: { participation: Facts['participation'] }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { random, matched } = participation
  const most = Math.max(...[...random.weights, ...matched.weights].map(({ weight }) => Math.abs(weight)))
  return (
    <Scrolling label={t('weights')}>
      <table className={css.table}>
        <caption>{t('weights')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('feature')}</th>
            <th scope="col" colSpan={2}>
              {t('fitRandom')}
            </th>
            <th scope="col" colSpan={2}>
              {t('fitMatched')}
            </th>
          </tr>
        </thead>
        <tbody>
          {random.weights.map(({ feature }) => (
            <tr key={feature} data-feature={feature}>
              <th scope="row">{t(`feature_${feature}`)}</th>
              <Weight of={weightIn(random, feature)} most={most} />
              <Weight of={weightIn(matched, feature)} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

function weightIn({ weights }: PairTest, wanted: string): number {
  return weights.find(({ feature }) => feature === wanted)?.weight ?? 0
}

const half = 60

/** To the right of the middle what speaks for a pair, to the left what speaks against it. */
function Weight({ of, most }: { of: number; most: number }): JSX.Element {
  const { signed } = useNumbers()
  const length = (Math.abs(of) / most) * (half - 2)
  return (
    <>
      <td className={css.drawn}>
        <svg className={css.forest} viewBox={`0 0 ${2 * half} 16`} width={2 * half} height={16} aria-hidden="true">
          <rect className={css.bar} x={of < 0 ? half - length : half} y={4} width={length} height={8} rx={2} />
          <line className={css.zero} x1={half} x2={half} y1={0} y2={16} />
        </svg>
      </td>
      <td>{signed(of)}</td>
    </>
  )
}
