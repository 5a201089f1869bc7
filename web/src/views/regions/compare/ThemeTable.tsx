import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { nameIn } from '../../../ui/names.ts'
import type { ComparedTheme, Comparison } from './facts.ts'
import { nearFirst } from './near-first.ts'
import css from './theme-table.module.css'
import { ThemeRow, type RowKind } from './ThemeRow.tsx'

/** Themes that both are about, then those of only one, with the areas of each; what lies next to the first, nearest first. */
export function ThemeTable({ comparison }: { comparison: Comparison }): JSX.Element {
  const { t } = useTranslation('partners')
  const { names, language } = useWorld()
  const { shared, onlyA, onlyB } = comparison
  const a = nameIn(comparison.a, names, language).main.text
  const b = nameIn(comparison.b, names, language).main.text
  if (shared.length + onlyA.length + onlyB.length === 0)
    return (
      <p className="card" role="status" data-padded>
        {t('compareNone')}
      </p>
    )
  return (
    <div className={`card ${css.box ?? ''}`}>
      <table className={css.table}>
        <caption className="visually-hidden">{t('compareTitle', { a, b })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('areasOf', { region: a })}</th>
            <th scope="col">{t('theme')}</th>
            <th scope="col">{t('areasOf', { region: b })}</th>
          </tr>
        </thead>
        <Group kind="shared" title={t('sharedThemes')} rows={shared} sides={[a, b]} />
        <Group kind="onlyA" title={t('onlyIn', { region: a })} rows={onlyA} sides={[a, b]} />
        <Group kind="onlyB" title={t('onlyInNext', { region: b, other: a })} rows={nearFirst(onlyB)} sides={[a, b]} />
      </table>
    </div>
  )
}

interface GroupProps {
  kind: RowKind
  title: string
  rows: readonly ComparedTheme[]
  sides: readonly [a: string, b: string]
}

function Group({ kind, title, rows, sides }: GroupProps): JSX.Element | null {
  if (rows.length === 0) return null
  return (
    <tbody data-kind={kind}>
      <tr className={css.group}>
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <ThemeRow key={row.theme.id} row={row} kind={kind} sides={sides} />
      ))}
    </tbody>
  )
}
