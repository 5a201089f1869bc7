import { IconArrowLeft, IconChartDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { BacktestDocument } from '../../../../generated/operations.ts'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import css from './backtest.module.css'
import { Entries } from './Entries.tsx'
import type { Facts } from './facts.ts'
import { Masking } from './Masking.tsx'
import { Participation } from './Participation.tsx'
import { readingOf } from './reading.ts'
import { SaveBacktest } from './SaveBacktest.tsx'
import { Verdicts } from './Verdicts.tsx'

/** How the scores behind Links did on what came later, beside plain popularity. */
export function Backtest(): JSX.Element {
  const { t } = useTranslation('backtest')
  const answer = useAnswer(BacktestDocument, {})
  return (
    <div className={css.page}>
      <Answered answer={answer} what={t('what')}>
        {({ backtest, about }) => <Ready facts={backtest} loaded={about.dataVersion} />}
      </Answered>
    </div>
  )
}

function Ready({ facts, loaded }: { facts: Facts; loaded: string | null }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { masking, entries, participation, verdicts } = facts
  return (
    <>
      <header className={css.head}>
        <h1>
          <IconChartDots size={28} stroke={1.75} aria-hidden="true" />
          {t('title')}
        </h1>
        <div className={css.actions}>
          <Link className={css.tool} to="/links">
            <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
            {t('toLinks')}
          </Link>
          <SaveBacktest facts={facts} />
        </div>
      </header>
      <p className={css.lead}>{t(`reading_${readingOf(facts)}`)}</p>
      <p className={css.text}>{t('how')}</p>
      <Version facts={facts} loaded={loaded} />
      <Verdicts verdicts={verdicts} />
      <Entries entries={entries} />
      <Masking masking={masking} />
      <Participation participation={participation} />
    </>
  )
}

/** On what the figures rest, and whether the graph still holds the same. */
function Version({ facts, loaded }: { facts: Facts; loaded: string | null }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { language } = useWorld()
  const { dataVersion, computedOn, seed, draws } = facts
  return (
    <>
      <dl className={css.version}>
        <div>
          <dt>{t('dataVersion')}</dt>
          <dd>{dataVersion}</dd>
        </div>
        <div>
          <dt>{t('computedOn')}</dt>
          <dd>{showDate(computedOn, language)}</dd>
        </div>
        <div>
          <dt>{t('seed')}</dt>
          <dd>{seed}</dd>
        </div>
        <div>
          <dt>{t('draws')}</dt>
          <dd>{t('count', { count: draws })}</dd>
        </div>
      </dl>
      {loaded !== null && loaded !== dataVersion && <p className={css.other}>{t('otherVersion', { loaded })}</p>}
    </>
  )
}
