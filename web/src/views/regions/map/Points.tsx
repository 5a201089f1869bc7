import { useMemo, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { Labels } from '../../../geography/Labels.tsx'
import { MapGround, type MapLayout } from '../../../geography/MapGround.tsx'
import { spotsOf } from '../../../geography/projection.ts'
import { radiusOf } from '../../../geography/radius.ts'
import { tilePlaces } from '../../../geography/tile-places.ts'
import { useGeoWalk } from '../../../geography/use-geo-walk.ts'
import { nameIn } from '../../../ui/names.ts'
import { valueOf, type Indicator, type MapRegion } from './indicators.ts'
import css from './points.module.css'
import { RegionLink } from './RegionLink.tsx'
import { ValueMark } from './ValueMark.tsx'

interface PointsProps {
  regions: readonly MapRegion[]
  indicator: Indicator
  /** The largest number of all. */
  most: number
}

/** The regions where they lie, each by its number; arrows walk them as they lie. */
export function Points({ regions, indicator, most }: PointsProps): JSX.Element {
  const { t } = useTranslation('partners')
  const spots = useMemo(() => spotsOf(regions), [regions])
  const elsewhere = regions.filter(({ id }) => !spots.some((spot) => spot.id === id))
  return (
    <>
      <MapGround spots={spots} ratio={1.28} margin={30} least={20}>
        {(layout) => <Placed layout={layout} regions={regions} indicator={indicator} most={most} />}
      </MapGround>
      {elsewhere.length > 0 && (
        <ul className={css.elsewhere} aria-label={t('noPlace')}>
          {elsewhere.map((region) => (
            <li key={region.id}>
              <RegionLink region={region} indicator={indicator} className={css.plain}>
                {region.name}
              </RegionLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Placed({ layout, regions, indicator, most }: PointsProps & { layout: MapLayout }): JSX.Element {
  const { t } = useTranslation('partners')
  const { region: chosen, names, language } = useWorld()
  const { places, size } = layout
  const walk = useGeoWalk(places, chosen)
  const marks = useMemo(
    () =>
      places.flatMap((place) => {
        const region = regions.find(({ id }) => id === place.id)
        if (region === undefined) return []
        const value = valueOf(indicator, region)
        const r = value === undefined || value === 0 ? 4 : radiusOf(value, most)
        const { text, lang } = nameIn(region, names, language).main
        return [
          {
            ...place,
            region,
            value,
            r,
            text,
            short: tilePlaces[place.id]?.[2],
            lang,
            strong: place.id === chosen,
            priority: priorityOf(place.id === chosen, value),
          },
        ]
      }),
    [places, regions, indicator, most, names, language, chosen],
  )
  return (
    <div className={css.points} role="group" aria-label={t('mapOf')} {...walk.container}>
      {marks.map(({ region, value, r, x, y }) => (
        <RegionLink
          key={region.id}
          region={region}
          indicator={indicator}
          className={css.point}
          style={{ left: x, top: y }}
          chosen={region.id === chosen}
          stop={walk.stop(region.id)}
        >
          <ValueMark indicator={indicator} value={value} r={r} />
        </RegionLink>
      ))}
      <Labels places={marks} size={size} />
    </div>
  )
}

/** The chosen region's name first, then those of large numbers. */
function priorityOf(chosen: boolean, value: number | undefined): number {
  return chosen ? 1e6 : (value ?? -1)
}
