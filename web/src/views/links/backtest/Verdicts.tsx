import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import css from './backtest.module.css'
import type { Verdict } from './facts.ts'
import { useNumbers } from './use-numbers.ts'
import { Scrolling } from './Scrolling.tsx'

/** What each list of Links may be called, and by which test. */
export function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { three, interval } = useNumbers()
  return (
    <Scrolling label={t('lists')}>
      <table className={css.table}>
        <caption>{t('lists')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('list')}</th>
            <th scope="col">{t('called')}</th>
            <th scope="col">{t('rankedBy')}</th>
            <th scope="col">{t('leastWell')}</th>
            <th scope="col">{t('auc')}</th>
            <th scope="col">{t('baselineAuc')}</th>
            <th scope="col">{t('differenceShort')}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map(({ kind, score, sameList, test, auc, baseline, baselineAuc, difference, beatsBaseline }) => (
            <tr key={kind} data-kind={kind}>
              <th scope="row">{t(`kind_${kind}`)}</th>
              <td>{beatsBaseline ? t('better', { baseline: t(`score_${baseline}`) }) : t('pattern')}</td>
              <td>
                {t(`score_${score}`)}
                {!sameList && <small>{t('standsFor')}</small>}
              </td>
              <td>{t(`test_${test}`)}</td>
              <td>{three(auc)}</td>
              <td>
                {t(`score_${baseline}`)} {three(baselineAuc)}
              </td>
              <td className={css.words}>{interval(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}
