import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { countryIn, type Named } from '../../ui/names.ts'
import { WalkedBody } from '../../ui/WalkedBody.tsx'
import css from './region-table.module.css'
import { useWalk, type Walk } from './use-walk.ts'

interface RegionGridProps {
  testId: 'regions' | 'themes'
  country: (Named & { id: string }) | null
  /** Cells that are walked. */
  size: { rows: number; columns: number }
  /** Its head cells but for the corner. */
  heads: ReactNode
  rows: (cell: Walk['cell']) => ReactNode
}

/** One country's regions × something, walked by keys; the corner names the country. */
export function RegionGrid({ testId, country, size, heads, rows }: RegionGridProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()
  const walk = useWalk(size)
  const place = country === null ? '' : countryIn(country, names, language)
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid={testId}>
        <caption className="visually-hidden">{t('regionsOf', { country: place })}</caption>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>
              {place}
            </th>
            {heads}
          </tr>
        </thead>
        <WalkedBody onKeyDown={walk.onKeyDown}>{rows(walk.cell)}</WalkedBody>
      </table>
    </div>
  )
}

interface UprightHeadProps {
  text: string
  title?: string
  wish?: boolean
}

/** Heads stand upright, so that many columns find room. */
export function UprightHead({ text, title, wish = false }: UprightHeadProps): JSX.Element {
  return (
    <th scope="col" title={title} className={css.upright} data-wish={wish || undefined}>
      <span>{text}</span>
    </th>
  )
}
