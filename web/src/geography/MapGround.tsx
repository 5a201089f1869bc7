import { useElementSize } from '@mantine/hooks'
import { geoPath } from 'd3-geo'
import { useMemo, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { apart } from './apart.ts'
import type { Place } from './direction.ts'
import css from './map-ground.module.css'
import { projectionOf, type Size, type Spot } from './projection.ts'
import { useOutlines, type Outlines } from './use-outlines.ts'

export interface MapLayout {
  size: Size
  /** Where the spots stand, in px from the upper left corner. */
  places: readonly Place[]
}

interface MapGroundProps {
  spots: readonly Spot[]
  /** Height by width. */
  ratio: number
  /** How near the edge a spot may come, and how near another one, in px. */
  margin: number
  least: number
  /** What stands on the ground. */
  children: (layout: MapLayout) => ReactNode
}

/** Land and sea around some spots, as wide as there is room; drawn only, so it says nothing to a screen reader. */
export function MapGround({ spots, ratio, margin, least, children }: MapGroundProps): JSX.Element {
  const outlines = useOutlines()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const drawn = useMemo(() => {
    if (width === 0 || spots.length === 0) return undefined
    const size = { width, height: Math.round(width * ratio) }
    const projection = projectionOf(spots, size, margin)
    const places = spots.map(({ id, lon, lat }) => {
      const [x, y] = projection([lon, lat]) ?? [0, 0]
      return { id, x, y }
    })
    return { size, path: geoPath(projection).digits(1), places: apart(places, least) }
  }, [spots, width, ratio, margin, least])
  return (
    <div ref={ref} className={css.map} style={{ aspectRatio: `1 / ${ratio}` }}>
      {drawn && (
        <>
          <svg className={css.land} aria-hidden="true" focusable="false" {...drawn.size}>
            {outlines && <Land outlines={outlines} path={drawn.path} />}
          </svg>
          {children(drawn)}
        </>
      )}
    </div>
  )
}

interface LandProps {
  outlines: Outlines
  path: (of: Outlines['features'][number]) => string | null
}

function Land({ outlines, path }: LandProps): JSX.Element[] {
  // Every outline is a few thousand corners, and nothing of it changes while one looks around.
  const drawn = useMemo(() => outlines.features.map((of) => path(of) ?? ''), [outlines, path])
  return drawn.map((d, index) => (
    <path key={index} d={d} data-around={outlines.features[index]?.properties.around === true || undefined} />
  ))
}

/** Whose outlines the map is drawn on; that there are none, where they could not be had. */
export function MapCredit(): JSX.Element | null {
  const { t } = useTranslation('partners')
  const outlines = useOutlines()
  if (outlines === null) return <p className={css.credit}>{t('noOutlines')}</p>
  if (outlines?.source === undefined) return null
  return <p className={css.credit}>{t('outlineSource', { source: outlines.source })}</p>
}
