import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import css from './backtest.module.css'
import type { Facts } from './facts.ts'
import { PairScores } from './PairScores.tsx'
import { Weights } from './Weights.tsx'

/** Organisations that met for the first time in a project. */
export function Participation({ participation }: { participation: Facts['participation'] }): JSX.Element {
  const { t } = useTranslation('backtest')
  const { language } = useWorld()
  const { computedOn, dataVersion, seeds, sampled, projects, test, random, matched } = participation
  return (
    <section className={css.section}>
      <h2>{t('pairs')}</h2>
      <p className={css.text}>
        {t('pairsText', {
          projects,
          cut: showDate(test.cut, language),
          active: test.active,
          links: test.links,
          newPairs: test.newPairs,
          sampled,
        })}
      </p>
      <p className={css.text}>
        {t('pairsVersion', { date: showDate(computedOn, language), version: dataVersion, seeds: seeds.join(', ') })}
      </p>
      <PairScores caption={t('random')} test={random} />
      <PairScores caption={t('matched')} test={matched} />
      <p className={css.text}>{t('weightsText')}</p>
      <Weights participation={participation} />
    </section>
  )
}
