import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Modality } from '../../../../generated/operations.ts'
import { HowSure } from '../../../ui/HowSure.tsx'
import { Name } from '../../../ui/Name.tsx'
import { Cite } from './Cite.tsx'
import type { Region } from './facts.ts'
import css from './report.module.css'
import type { EasedBottleneck } from './steering.ts'

interface BottlenecksProps {
  region: Region
  bottlenecks: readonly EasedBottleneck[]
}

/** What stands in the way, what eases it, and who carries that. */
export function Bottlenecks({ region: { numbers }, bottlenecks }: BottlenecksProps): JSX.Element {
  const { t } = useTranslation('report')
  const { t: regions } = useTranslation('regions')
  return (
    <section className={css.section} data-page={bottlenecks.length > 0 || undefined}>
      <h2>{regions('bottlenecks')}</h2>
      {bottlenecks.length === 0 ? (
        <p>{regions('bottlenecksNone')}</p>
      ) : (
        <>
          <p>{t('carriedText', { measures: numbers.measures, open: numbers.measuresWithoutCarrier })}</p>
          {bottlenecks.map((bottleneck) => (
            <Bottleneck key={bottleneck.bottleneck.id} of={bottleneck} />
          ))}
        </>
      )}
    </section>
  )
}

function Bottleneck({ of: { bottleneck, said, measures, initiatives } }: { of: EasedBottleneck }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: regions } = useTranslation('regions')
  return (
    <div className={css.bottleneck} data-bottleneck={bottleneck.id} data-whole>
      <h3>
        <Name of={bottleneck} inline />
        <Cite of={said} />
      </h3>
      {measures.length === 0 && <p>{regions('noMeasure')}</p>}
      <ul>
        {measures.map((one) => (
          <li key={one.measure.id} data-carried={one.carriers.length > 0}>
            <Name of={one.measure} inline />
            <Cite of={one.said} />
            {': '}
            {one.carriers.length === 0 ? (
              <em>{regions('legendNobody')}</em>
            ) : (
              <>
                {t('carriedBy')}{' '}
                {one.carriers.map((carrier, index) => (
                  <Fragment key={carrier.id}>
                    {index > 0 && ', '}
                    <Name of={carrier} inline />
                  </Fragment>
                ))}
                <Cite of={one.carried} />
              </>
            )}
          </li>
        ))}
      </ul>
      {initiatives.length > 0 && (
        <p>
          {t('easedBy')}{' '}
          {initiatives.map(({ initiative, said: easing }, index) => (
            <Fragment key={initiative.id}>
              {index > 0 && '; '}
              <Name of={initiative} inline />
              <Sure modality={notStated(easing)} />
              <Cite of={easing} />
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}

function Sure({ modality }: { modality: Modality | undefined }): JSX.Element | null {
  return modality === undefined ? null : (
    <>
      {' '}
      <HowSure modality={modality} />
    </>
  )
}

/** How sure it is where no source states it. */
function notStated(places: EasedBottleneck['initiatives'][number]['said']): Modality | undefined {
  const said = places.flatMap(({ modality }) => modality ?? [])
  return said.includes('stated') ? undefined : said[0]
}

/** The bodies that govern the region's strategies, who decides first. */
export function Decides({ governance }: { governance: Region['governance'] }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: regions } = useTranslation('regions')
  return (
    <section className={css.section} data-together>
      <h2>{regions('decides')}</h2>
      {governance.length === 0 ? (
        <p>{regions('decidesNone')}</p>
      ) : (
        <table className={css.decides}>
          <caption className="visually-hidden">{regions('decides')}</caption>
          <thead>
            <tr>
              <th scope="col">{regions('level')}</th>
              <th scope="col">{regions('body')}</th>
              <th scope="col">{t('strategy')}</th>
            </tr>
          </thead>
          <tbody>
            {governance.map(({ level, actor, strategy, statement }) => (
              <tr key={statement.id}>
                <td>{levelWords(level)}</td>
                <th scope="row">
                  <Name of={actor} inline />
                  <Sure modality={statement.modality === 'stated' ? undefined : statement.modality} />
                </th>
                <td>
                  <Name of={strategy} inline />
                  <Cite of={[statement]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )

  function levelWords(level: number | null): string {
    switch (level) {
      case 1:
      case 2:
      case 3:
      case 4:
        return regions(`level_${level}`)
      default:
        return regions('levelUnknown')
    }
  }
}
