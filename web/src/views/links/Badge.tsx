import { IconFlag } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import {
  LinkVerdictsDocument,
  type LinkKind,
  type LinkSection,
  type LinkVerdictsQuery,
} from '../../../generated/operations.ts'
import { showScore } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './badge.module.css'

type Verdict = LinkVerdictsQuery['backtest']['verdicts'][number]

interface BadgeProps {
  kind: LinkKind
  /** Where it stands: in an open card, under the head of a list, or before a whole room. */
  look: 'card' | 'list' | 'room'
  /** Of wishes only the score is a pattern: the wish itself is somebody's own words. */
  section?: LinkSection
}

/** What a score of this kind may be called, with the figures of the back-test where it did least well. */
export function Badge({ kind, look, section = 'pattern' }: BadgeProps): JSX.Element {
  const { t } = useTranslation('links')
  const { data } = useAnswer(LinkVerdictsDocument, {})
  const by = useBaseline()
  const verdict = data?.backtest.verdicts.find((one) => one.kind === kind)
  const called =
    verdict?.beatsBaseline === true
      ? t('badgeBetter', { by: by(verdict) })
      : t(section === 'wished' ? 'badgeOfWishes' : 'badge')
  return (
    <div className={css.badge} data-look={look} data-badge={kind}>
      <IconFlag size={look === 'room' ? 22 : 17} stroke={1.75} aria-hidden="true" />
      <p>
        <strong>{called}</strong> {verdict === undefined ? t('badgeText') : <Figures verdict={verdict} />}{' '}
        <Link to="/links/backtest">{t('badgeMore')}</Link>
      </p>
    </div>
  )
}

function Figures({ verdict }: { verdict: Verdict }): JSX.Element {
  const { t } = useTranslation('links')
  const { language } = useWorld()
  const by = useBaseline()(verdict)
  const { auc, baselineAuc, beatsBaseline, sameList } = verdict
  return (
    <>
      {t('badgeFigures', { auc: showScore(auc, language), by, base: showScore(baselineAuc, language) })}{' '}
      {!beatsBaseline && t('badgeNotBetter', { by })} {!sameList && t('badgeNearest')}
    </>
  )
}

/** What the score was held against, in words. */
function useBaseline(): (verdict: Verdict) => string {
  const { t } = useTranslation('links')
  return ({ baseline }) => t(baseline === 'degree_product' ? 'baselineDegrees' : 'baselinePopularity')
}
