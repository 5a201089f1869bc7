import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { tilePlaces } from '../../geography/tile-places.ts'
import type { WalkStop } from '../../geography/use-geo-walk.ts'
import { nameIn } from '../../ui/names.ts'
import { valueOf, type Indicator, type Pair, type TileRegion } from './indicators.ts'
import css from './tile.module.css'

interface TileProps {
  region: TileRegion
  pairs: readonly Pair[]
  indicator: Indicator
  chosen: boolean
  /** What makes it a stop of the walk. */
  stop?: WalkStop
}

/** One region; opens its profile. */
export function Tile({ region, pairs, indicator, chosen, stop }: TileProps): JSX.Element {
  const { t } = useTranslation('start')
  const { names, language } = useWorld()
  const value = valueOf(indicator, region, pairs)
  const name = nameIn(region, names, language).main.text
  const [column, row, short = name] = tilePlaces[region.id] ?? []
  const label =
    value === undefined ? t('tileNoData', { region: name }) : t(`tile_${indicator}`, { region: name, count: value })
  return (
    <Link
      to="/regions"
      search={(old) => ({ asOf: old.asOf, region: region.id })}
      className={css.tile}
      style={column === undefined || row === undefined ? undefined : { gridColumn: column + 1, gridRow: row + 1 }}
      {...stop}
      data-chosen={chosen || undefined}
      data-wish={(indicator === 'wished' && (value ?? 0) > 0) || undefined}
      aria-label={label}
      title={label}
    >
      <span className={css.name}>{short}</span>
      <TileMark indicator={indicator} value={value} />
    </Link>
  )
}

/** Up to five marks one by one, from six on one mark and the number. */
export function TileMark({ indicator, value }: { indicator: Indicator; value: number | undefined }): JSX.Element {
  const count = value !== undefined && value > 5 ? 1 : (value ?? 0)
  return (
    <span className={css.mark} data-indicator={indicator} aria-hidden="true">
      {value === undefined && <Shape of="dash" />}
      {value === 0 && <Shape of={indicator === 'wished' ? 'dot' : 'none'} />}
      {Array.from({ length: count }, (_, index) => (
        <Shape key={index} of={shapes[indicator]} />
      ))}
      {value !== undefined && value > 5 && <b>× {value}</b>}
    </span>
  )
}

const shapes = { wished: 'ring', made: 'dot', declared: 'thin', areas: 'hexagon' } as const
type ShapeName = 'dash' | 'none' | (typeof shapes)[Indicator]

function Shape({ of }: { of: ShapeName }): JSX.Element {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" focusable="false">
      {of === 'dash' && <path d="M1 5h8" stroke="var(--k-matrix-none)" strokeWidth="1.6" />}
      {of === 'none' && <path d="M5 5h.01" stroke="var(--k-matrix-none)" strokeWidth="3.5" strokeLinecap="round" />}
      {of === 'dot' && <circle cx="5" cy="5" r="4" fill="var(--k-primary)" />}
      {of === 'thin' && <circle cx="5" cy="5" r="3.4" fill="none" stroke="var(--k-primary)" strokeWidth="1.6" />}
      {of === 'ring' && <circle cx="5" cy="5" r="3.7" fill="none" stroke="var(--k-coupleMark)" strokeWidth="1.9" />}
      {of === 'hexagon' && <path d="M5 .6 8.8 2.8V7.2L5 9.4 1.2 7.2V2.8Z" fill="var(--k-kind-area)" />}
    </svg>
  )
}
