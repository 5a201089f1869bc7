import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { Name } from '../../../ui/Name.tsx'
import { nameIn, type Named } from '../../../ui/names.ts'
import { Says } from '../Says.tsx'
import type { RegionProfile } from './facts.ts'
import css from './steering.module.css'

type Bottleneck = RegionProfile['bottlenecks'][number]
type Measure = Bottleneck['measures'][number]

/** What holds the region back, one mark for each measure against it; opened, the measures themselves. */
export function Bottlenecks({ bottlenecks }: { bottlenecks: readonly Bottleneck[] }): JSX.Element {
  const { t } = useTranslation('regions')
  return (
    <section className={css.part} aria-labelledby="bottlenecks-title">
      <h2 id="bottlenecks-title">{t('bottlenecks')}</h2>
      {bottlenecks.length === 0 ? (
        <p className={css.none}>{t('bottlenecksNone')}</p>
      ) : (
        <>
          {bottlenecks.map((one) => (
            <BottleneckRow key={one.bottleneck.id} of={one} />
          ))}
          <p className={css.legend} aria-hidden="true">
            <MeasureMark carried /> {t('legendCarried')} <MeasureMark carried={false} /> {t('legendNobody')}
          </p>
        </>
      )}
    </section>
  )
}

function BottleneckRow({ of: { bottleneck, statement, measures, initiatives } }: { of: Bottleneck }): JSX.Element {
  const { t } = useTranslation('regions')
  const name = useName()
  const carried = measures.filter(({ carriers }) => carriers.length > 0).length
  return (
    <details className={css.bottleneck}>
      <summary>
        <span className={css.name}>
          <Name of={bottleneck} />
        </span>
        <span className={css.marks} aria-hidden="true">
          {measures.map((measure) => (
            <MeasureMark key={measure.measure.id} carried={measure.carriers.length > 0} />
          ))}
        </span>
        <b aria-hidden="true">{measures.length === 0 ? '–' : `${carried}/${measures.length}`}</b>
        <span className="visually-hidden">
          {measures.length === 0 ? t('noMeasure') : t('carriedOf', { count: carried, total: measures.length })}
        </span>
      </summary>
      <Says statement={statement} />
      <ul>
        {measures.map((one) => (
          <MeasureLine key={one.measure.id} of={one} />
        ))}
      </ul>
      {initiatives.length > 0 && <p>{t('easedBy', { names: initiatives.map(name).join(', ') })}</p>}
    </details>
  )
}

function MeasureLine({ of: { measure, carriers, statement } }: { of: Measure }): JSX.Element {
  const { t } = useTranslation('regions')
  const name = useName()
  return (
    <li>
      <MeasureMark carried={carriers.length > 0} />
      <span>
        {carriers.length === 0
          ? t('nobodyNamed', { measure: name(measure) })
          : t('carriedBy', { measure: name(measure), carriers: carriers.map(name).join(', ') })}{' '}
        <Says statement={statement} brief />
      </span>
    </li>
  )
}

function useName(): (of: Named) => string {
  const { names, language } = useWorld()
  return (of) => nameIn(of, names, language).main.text
}

/** Filled: somebody is named who carries it; a ring: nobody is. */
function MeasureMark({ carried }: { carried: boolean }): JSX.Element {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" focusable="false" data-carried={carried}>
      {carried ? (
        <circle cx="6.5" cy="6.5" r="5.5" fill="var(--k-primary)" />
      ) : (
        <circle cx="6.5" cy="6.5" r="4.8" fill="none" stroke="var(--k-coupleMark)" strokeWidth="2.2" />
      )}
    </svg>
  )
}
