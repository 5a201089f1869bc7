import { IconFlag } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkVerdictsDocument, type LinkKind, type LinkVerdictsQuery } from '../../../generated/operations.ts'
import { showScore } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './card.module.css'

/** What a score of this kind is not, with the figures of the back-test where it did least well. */
export function Badge({ kind }: { kind: LinkKind }): JSX.Element {
  const { t } = useTranslation('links')
  const { data } = useAnswer(LinkVerdictsDocument, {})
  const verdict = data?.backtest.verdicts.find((one) => one.kind === kind)
  return (
    <div className={css.badge}>
      <IconFlag size={17} stroke={1.75} aria-hidden="true" />
      <p>
        <strong>{t('badge')}</strong> {verdict === undefined ? t('badgeText') : <Figures verdict={verdict} />}{' '}
        <Link to="/links/backtest">{t('badgeMore')}</Link>
      </p>
    </div>
  )
}

function Figures({ verdict }: { verdict: LinkVerdictsQuery['backtest']['verdicts'][number] }): JSX.Element {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  const { auc, baseline, baselineAuc, beatsBaseline, sameList } = verdict
  const by = t(baseline === 'degree_product' ? 'baselineDegrees' : 'baselinePopularity')
  return (
    <>
      {t('badgeFigures', { auc: showScore(auc, language), by, base: showScore(baselineAuc, language) })}{' '}
      {t(beatsBaseline ? 'badgeBetter' : 'badgeNotBetter', { by })} {!sameList && t('badgeNearest')}
    </>
  )
}
