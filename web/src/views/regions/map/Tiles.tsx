import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { radiusOf } from '../../../geography/radius.ts'
import { placedTiles, tilePlaces } from '../../../geography/tile-places.ts'
import { useGeoWalk, type WalkStop } from '../../../geography/use-geo-walk.ts'
import { nameIn } from '../../../ui/names.ts'
import { valueOf, type Indicator, type MapRegion } from './indicators.ts'
import { RegionLink } from './RegionLink.tsx'
import css from './tiles.module.css'
import { onTiles, ValueMark } from './ValueMark.tsx'

interface TilesProps {
  regions: readonly MapRegion[]
  indicator: Indicator
  /** The largest number of all. */
  most: number
}

/** The regions as tiles of one size, roughly where they lie; those without a place come after. */
export function Tiles({ regions, indicator, most }: TilesProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { region: chosen } = useWorld()
  const placed = regions.filter(({ id }) => id in tilePlaces)
  const elsewhere = regions.filter(({ id }) => !(id in tilePlaces))
  const walk = useGeoWalk(placedTiles(placed.map(({ id }) => id)), chosen)
  return (
    <>
      <div className={css.tiles} role="group" aria-label={t('mapOf')} {...walk.container}>
        {placed.map((region) => (
          <Tile key={region.id} region={region} indicator={indicator} most={most} stop={walk.stop(region.id)} />
        ))}
      </div>
      {elsewhere.length > 0 && (
        <div className={css.elsewhere} role="group" aria-label={t('noPlace')}>
          {elsewhere.map((region) => (
            <Tile key={region.id} region={region} indicator={indicator} most={most} />
          ))}
        </div>
      )}
    </>
  )
}

interface TileProps {
  region: MapRegion
  indicator: Indicator
  most: number
  stop?: WalkStop
}

function Tile({ region, indicator, most, stop }: TileProps): JSX.Element {
  const { region: chosen, names, language } = useWorld()
  const [column, row, short = nameIn(region, names, language).main.text] = tilePlaces[region.id] ?? []
  const value = valueOf(indicator, region)
  return (
    <RegionLink
      region={region}
      indicator={indicator}
      className={css.tile}
      {...(column === undefined || row === undefined ? {} : { style: { gridColumn: column + 1, gridRow: row + 1 } })}
      chosen={region.id === chosen}
      wished={indicator === 'wished' && (value ?? 0) > 0}
      {...(stop ? { stop } : {})}
    >
      <span className={css.name}>{short}</span>
      <span className={css.value}>
        <ValueMark indicator={indicator} value={value} r={value === undefined ? 4 : radiusOf(value, most) * onTiles} />
        {value !== undefined && <b>{value}</b>}
      </span>
    </RegionLink>
  )
}
