import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import { clipped, unrolled, type Box, type Ring } from './src/geography/clip.ts'

/** Numeric codes of ISO 3166: the two countries whose regions are drawn, and what lies around them. */
const home = ['752', '578']
const around = ['208', '246', '233', '428', '440', '616', '276', '826', '643', '528']

/** What the maps can show, with room to spare. */
const box: Box = { west: -4, south: 52, east: 40, north: 73 }

const address = 'outlines.geojson'
const require = createRequire(import.meta.url)

/**
 * Country outlines of Natural Earth (public domain, by world-atlas), cut to what the maps show: a file of the build that
 * the server hands out unless its operator has named another.
 */
export function outlines(): Plugin {
  return {
    name: 'outlines',
    configureServer: (server) => {
      server.middlewares.use(`/${address}`, (_request, response) => {
        response.setHeader('content-type', 'application/geo+json').end(outlinesText())
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: address, source: outlinesText() })
    },
  }
}

function outlinesText(): string {
  const file = require.resolve('world-atlas/countries-50m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const features = feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    const code = String(id)
    if (!home.includes(code) && !around.includes(code)) return []
    const coordinates = polygonsOf(geometry)
      .map((rings) => rings.map((ring) => rounded(clipped(unrolled(ring), box))).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0)
    const properties = { around: !home.includes(code) }
    return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }]
  })
  return JSON.stringify({ type: 'FeatureCollection', source: 'Natural Earth', features })
}

function polygonsOf(geometry: Geometry): Ring[][] {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat])))
}

/** Two decimals are about a kilometre: finer than a pixel of the maps. */
function rounded(ring: Ring): Ring {
  return ring.map(([lon, lat]) => [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100])
}
