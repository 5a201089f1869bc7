import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { Name } from '../../../ui/Name.tsx'
import type { ComparedRegion, Comparison } from './facts.ts'
import { portfolioYears } from './portfolio-years.ts'
import css from './sides.module.css'

interface SidesProps {
  comparison: Comparison
  /** Chooses the region beside; stands in the place of its name. */
  choice: ReactNode
}

/** Who stands side by side, and how many themes only one has and both share. */
export function Sides({ comparison, choice }: SidesProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { a, b, shared, onlyA, onlyB } = comparison
  return (
    <div className={css.sides}>
      <section className={css.side}>
        <h2>
          <KindMark label="Territory" size={20} />
          <Name of={a} inline />
        </h2>
        <Portfolio of={a} />
      </section>
      <dl className={css.counts}>
        <Count words={t('onlyHere')} count={onlyA.length} />
        <Count words={t('shared')} count={shared.length} both />
        <Count words={t('onlyThere')} count={onlyB.length} />
      </dl>
      <section className={css.side} data-beside>
        <h2>
          <KindMark label="Territory" size={20} />
          {choice}
        </h2>
        <Portfolio of={b} />
      </section>
    </div>
  )
}

function Count({ words, count, both }: { words: string; count: number; both?: boolean }): JSX.Element {
  return (
    <div data-both={both}>
      <dt>{words}</dt>
      <dd>{count}</dd>
    </div>
  )
}

/** How much a region has chosen, and for which years; where nothing, that it counts for nothing here. */
function Portfolio({ of }: { of: ComparedRegion }): JSX.Element {
  const { t } = useTranslation('partners')
  const { t: regions } = useTranslation('regions')
  const years = portfolioYears(of.columns)
  if (years === undefined) return <p>{t('nothingChosen')}</p>
  const { from = '', to = '', over } = years
  const span =
    from === '' ? (to === '' ? '' : regions('until', { to })) : regions(to === '' ? 'since' : 'years', { from, to })
  return (
    <p>
      {t('portfolio', { count: of.numbers.areas, subs: regions('subs', { count: of.numbers.subAreas }) })}
      {span !== '' && (
        <>
          {' · '}
          <span data-over={over || undefined}>{span}</span>
        </>
      )}
      {over && <span data-over> · {regions('basis_period_over')}</span>}
    </p>
  )
}
