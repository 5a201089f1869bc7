import { geoConicConformal, type GeoProjection } from 'd3-geo'

/** A thing with a place on the globe, in degrees. */
export interface Spot {
  id: string
  lon: number
  lat: number
}

export interface Size {
  width: number
  height: number
}

/**
 * Lambert's conformal conic map of some spots, in px: centred on them, true to scale at a sixth of their height from
 * each end, so that both north and south keep their shape. All of them lie at least `margin` px inside.
 *
 * Nothing is cut at the back of the globe, unlike d3's default: files wind their rings either way round, and the wrong
 * one would mean "everything but this country".
 */
export function projectionOf(spots: readonly Spot[], { width, height }: Size, margin: number): GeoProjection {
  const [lons, lats] = [spots.map(({ lon }) => lon), spots.map(({ lat }) => lat)]
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)]
  const sixth = (north - south) / 6
  return geoConicConformal()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + sixth, north - sixth])
    .preclip((stream) => stream)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: spots.map(({ lon, lat }) => [lon, lat]) },
    )
}

/** Those that have a place. */
export function spotsOf(things: readonly { id: string; lat: number | null; lon: number | null }[]): Spot[] {
  return things.flatMap(({ id, lat, lon }) => (lat === null || lon === null ? [] : [{ id, lat, lon }]))
}
