import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseSettings } from './settings.ts'

const ring = [
  [12, 55],
  [15, 55],
  [15, 57],
  [12, 55],
]
const area = (more: object = {}) => ({ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, ...more })

/** The outlines in a file of these words. */
function read(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'outlines-')), 'map.geojson')
  writeFileSync(file, text)
  return parseSettings({ KORSKOPPLING_OUTLINES: file }).outlines
}
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features })

test('polygons are kept with what a map needs, everything else is left out', () => {
  const town = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [15, 56] } }
  const lake = area({ id: 7, properties: { around: true, owner: 'Eva' } })
  const empty = { type: 'Feature', properties: null, geometry: null }
  expect(read(JSON.stringify({ ...collection(area(), town, lake, empty), source: 'Länet' }))).toEqual({
    type: 'FeatureCollection',
    source: 'Länet',
    features: [area({ properties: { around: false } }), area({ properties: { around: true } })],
  })
})

describe('a file that is none stops the start', () => {
  test('because it is not there', () => {
    expect(() => parseSettings({ KORSKOPPLING_OUTLINES: '/no/such' })).toThrow(
      'KORSKOPPLING_OUTLINES: "/no/such" is not the path of a file that exists',
    )
  })

  const utm = area({ geometry: { type: 'Polygon', coordinates: [ring.map(([x = 0]) => [x, 6_200_000])] } })
  const open = area({ geometry: { type: 'MultiPolygon', coordinates: [[ring.slice(0, 2)]] } })
  const ajar = area({ geometry: { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [12, 58]]] } })
  test.each([
    ['it is no JSON', 'Polygon(', 'is not a GeoJSON file with a FeatureCollection'],
    ['it is one shape alone', JSON.stringify(area()), 'is not a GeoJSON file with a FeatureCollection'],
    ['nothing in it is an area', JSON.stringify(collection()), 'is not a GeoJSON file with a polygon in it'],
    ['it counts in metres', JSON.stringify(collection(utm)), 'whose polygons are closed rings in degrees'],
    [
      'a ring does not end where it begins',
      JSON.stringify(collection(ajar)),
      'whose polygons are closed rings in degrees',
    ],
    ['a ring has two corners', JSON.stringify(collection(area(), open)), 'whose polygons are closed rings in degrees'],
  ])('because %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
