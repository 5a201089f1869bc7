import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showShare } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { PartBar } from '../../../encoding/PartBar.tsx'
import { Name } from '../../../ui/Name.tsx'
import { exploreThing } from '../../explore-link.ts'
import { AreaChips } from './AreaChips.tsx'
import type { ComparedTheme } from './facts.ts'
import css from './theme-table.module.css'

export type RowKind = 'shared' | 'onlyA' | 'onlyB'

interface ThemeRowProps {
  row: ComparedTheme
  kind: RowKind
  /** Names of the two regions. */
  sides: readonly [a: string, b: string]
}

/** One theme between the areas of the two regions that are about it. */
export function ThemeRow({ row, kind, sides: [a, b] }: ThemeRowProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { theme, density } = row
  return (
    <tr>
      <td className={css.here}>
        {kind === 'onlyB' && density !== null ? (
          <Near density={density} />
        ) : row.a.length === 0 ? (
          t('noneHere')
        ) : (
          <AreaChips areas={row.a} theme={theme} region={a} />
        )}
      </td>
      <th scope="row" className={css.theme}>
        <span>
          <KindMark label="Theme" size={15} />
          <b>{theme.code}</b>
          <Link {...exploreThing(theme.id)}>
            <Name of={theme} inline />
          </Link>
        </span>
      </th>
      <td className={css.there} data-candidate={kind === 'onlyB' || undefined}>
        {row.b.length === 0 ? (
          <span className="visually-hidden">{t('noneHere')}</span>
        ) : (
          <AreaChips areas={row.b} theme={theme} region={b} />
        )}
      </td>
    </tr>
  )
}

/** How near a theme lies to what the region has. */
function Near({ density }: { density: number }): JSX.Element {
  const { t } = useTranslation('partners')
  const { language } = useWorld()
  const percent = showShare(density, language)
  return (
    <span className={css.near} title={t('density', { percent })}>
      <span className={css.bar}>
        <PartBar part={density} />
      </span>
      <span aria-hidden="true">{percent}</span>
      <span className="visually-hidden">{t('density', { percent })}</span>
    </span>
  )
}
