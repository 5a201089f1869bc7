import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate, showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { Logo } from '../../../ui/Logo.tsx'
import { Name } from '../../../ui/Name.tsx'
import { countryIn } from '../../../ui/names.ts'
import { addressOf } from './address.ts'
import { Cite } from './Cite.tsx'
import type { Region } from './facts.ts'
import css from './report.module.css'

/** Which region, on which day, and what is on record of it in one sentence and one small table. */
export function Head({ region }: { region: Region }): JSX.Element {
  const { t } = useTranslation('report')
  const { names, language, asOf } = useWorld()
  const own = region.sources.map((source) => ({ source, locator: null }))
  return (
    <header className={css.head}>
      <p className={css.product}>
        <Logo size={28} />
        {t('reportOf')}
      </p>
      <h1>
        <Name of={region} inline />
      </h1>
      <p className={css.facts}>
        {region.country !== null && (
          <>
            {countryIn(region.country, names, language)}
            {' · '}
          </>
        )}
        {region.nutsCode !== null && `NUTS ${region.nutsCode}`}
        <Cite of={own} />
        {' · '}
        <strong>{t('asOf', { date: showDate(asOf, language) })}</strong>
      </p>
      <p className={css.address}>{addressOf(region.id, asOf)}</p>
      <Profile region={region} />
    </header>
  )
}

const rows = [
  ['areas', 'nAreas'],
  ['subAreas', 'nSubAreas'],
  ['themes', 'nThemes'],
  ['actors', 'nActors'],
  ['initiatives', 'nInitiatives'],
  ['measures', 'nMeasures'],
  ['made', 'nMade'],
  ['declared', 'nDeclared'],
  ['wishedWithInitiative', 'nWithInitiative'],
  ['wished', 'nWished'],
] as const

/** Nothing of the kind is on record, so that a 0 would say too much. */
function noneOnRecord(row: (typeof rows)[number][0], numbers: Region['numbers']): boolean {
  const couplings = numbers.made + numbers.declared + numbers.wishedWithInitiative + numbers.wished
  if (row === 'areas' || row === 'subAreas' || row === 'themes') return numbers.areas === 0
  if (row === 'actors' || row === 'initiatives') return false
  return (row === 'measures' ? numbers.measures : couplings) === 0
}

function Profile({ region: { numbers, name } }: { region: Region }): JSX.Element {
  const { t } = useTranslation('report')
  const { language } = useWorld()
  const sources = t('someSources', { count: numbers.sources })
  const half = Math.ceil(rows.length / 2)
  return (
    <section>
      <h2>{t('profile')}</h2>
      <p className={css.lead}>
        {[
          numbers.areas === 0
            ? t('leadNone', { region: name })
            : t('leadAreas', { region: name, count: numbers.areas }),
          numbers.subAreas > 0 && t('leadSubs', { count: numbers.subAreas }),
          t('leadRecord', {
            actors: t('someActors', { count: numbers.actors }),
            initiatives: t('someInitiatives', { count: numbers.initiatives }),
            sources,
          }),
        ]
          .filter((part) => part !== false)
          .join(' ')}
      </p>
      <table className={css.numbers}>
        <caption className="visually-hidden">{t('profile')}</caption>
        <tbody>
          {rows.slice(0, half).map((row, index) => (
            <tr key={row[0]}>
              {[row, rows[half + index]].flatMap((one) =>
                one === undefined
                  ? []
                  : [
                      <th key={one[1]} scope="row">
                        {t(one[1])}
                      </th>,
                      <td key={one[0]} data-number={one[0]}>
                        {noneOnRecord(one[0], numbers) ? '–' : showNumber(numbers[one[0]], language)}
                      </td>,
                    ],
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.note}>{t('counted', { sources })}</p>
    </section>
  )
}
