import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { PartBar } from '../../../encoding/PartBar.tsx'
import { Name } from '../../../ui/Name.tsx'
import { countryIn, nameIn } from '../../../ui/names.ts'
import { byCountry } from '../../gaps/by-country.ts'
import { valueOf, type Indicator, type MapRegion } from './indicators.ts'
import css from './number-tables.module.css'

interface NumberTablesProps {
  regions: readonly MapRegion[]
  indicator: Indicator
}

/** The numbers of the map, a table for each country, the largest first. */
export function NumberTables({ regions, indicator }: NumberTablesProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { names, language } = useWorld()
  const name = (of: MapRegion): string => nameIn(of, names, language).main.text
  const value = (of: MapRegion): number => valueOf(indicator, of) ?? -1
  const sorted = regions.toSorted((a, b) => value(b) - value(a) || name(a).localeCompare(name(b), language))
  const most = Math.max(0, ...regions.map(value))
  return (
    <div className={css.tables}>
      {byCountry(sorted, ({ country }) => country).map(({ country, members }) => (
        <table key={country?.id ?? ''} className={css.table} data-indicator={indicator}>
          <caption>{country !== null && countryIn(country, names, language)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('region')}</th>
              <th scope="col">{t(`indicator_${indicator}`)}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((region) => (
              <NumberRow
                key={region.id}
                region={region}
                value={valueOf(indicator, region)}
                most={most}
                wish={indicator === 'wished'}
              />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

interface NumberRowProps {
  region: MapRegion
  value: number | undefined
  most: number
  wish: boolean
}

function NumberRow({ region, value, most, wish }: NumberRowProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { region: chosen, language } = useWorld()
  return (
    <tr data-chosen={region.id === chosen || undefined}>
      <th scope="row">
        <Link to="/regions" search={(old) => ({ asOf: old.asOf, region: region.id })}>
          <Name of={region} inline />
        </Link>
      </th>
      <td>
        <span className={css.value}>
          {value === undefined ? (
            <>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{t('noData')}</span>
            </>
          ) : (
            <>
              <span className={css.bar}>
                <PartBar part={most === 0 ? 0 : value / most} wish={wish} />
              </span>
              <b>{showNumber(value, language)}</b>
            </>
          )}
        </span>
      </td>
    </tr>
  )
}
