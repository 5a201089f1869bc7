import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { HowSure } from '../../../ui/HowSure.tsx'
import { Name } from '../../../ui/Name.tsx'
import { nameIn } from '../../../ui/names.ts'
import { exploreThing } from '../../explore-link.ts'
import { Says } from '../Says.tsx'
import css from './change.module.css'
import type { RegionChanges } from './facts.ts'

type ChangedArea = RegionChanges['before'][number]

/** Every area of the two portfolios, what became of it, and who says so. */
export function ChangeTable({ changes }: { changes: RegionChanges }): JSX.Element {
  const { t } = useTranslation('regions')
  const old = new Set(changes.before.map(({ area }) => area.id))
  const rows = [...changes.before, ...changes.after.filter(({ area }) => !old.has(area.id))]
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>{t('changeTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('changeArea')}</th>
            <th scope="col">{t('changeState')}</th>
            <th scope="col">{t('changeOther')}</th>
            <th scope="col">{t('whoSays')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.area.id} row={row} changes={changes} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row: { area, change }, changes }: { row: ChangedArea; changes: RegionChanges }): JSX.Element {
  const { t } = useTranslation('regions')
  const { names, language } = useWorld()
  const own = changes.continuations.filter(({ from, to }) => from.id === area.id || to.id === area.id)
  const continues = change === 'continued' && own.every(({ to }) => to.id === area.id)
  const others = own.map(({ from, to }) => nameIn(from.id === area.id ? to : from, names, language).main.text)
  return (
    <tr>
      <th scope="row">
        <Link {...exploreThing(area.id)}>
          <Name of={area} inline />
        </Link>
      </th>
      <td>{t(continues ? 'change_continues' : `change_${change}`)}</td>
      <td>{others.join(', ')}</td>
      <td>
        <ul>
          {own.flatMap(({ statements }) =>
            statements.map((statement) => (
              <li key={statement.id}>
                <HowSure modality={statement.modality} /> <Says statement={statement} />
              </li>
            )),
          )}
        </ul>
      </td>
    </tr>
  )
}
