import { geoPath } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { nextPlace } from './direction.ts'
import { projectionOf, type Spot } from './projection.ts'

const spot = (id: string, lat: number, lon: number): Spot => ({ id, lat, lon })
const blekinge = spot('Blekinge', 56.16, 15.59)
const skane = spot('Skåne', 55.6, 13)
const finnmark = spot('Finnmark', 70.07, 29.75)
const rogaland = spot('Rogaland', 58.97, 5.73)
const spots = [blekinge, skane, finnmark, rogaland]
const size = { width: 300, height: 400 }

describe('the map of some spots', () => {
  const projection = projectionOf(spots, size, 20)
  const at = ({ lon, lat }: Spot) => projection([lon, lat]) ?? [0, 0]

  it('shows all of them within the margin, and fills one direction', () => {
    const places = spots.map(at)
    for (const [x, y] of places) {
      expect(x).toBeGreaterThanOrEqual(19.99)
      expect(x).toBeLessThanOrEqual(280.01)
      expect(y).toBeGreaterThanOrEqual(19.99)
      expect(y).toBeLessThanOrEqual(380.01)
    }
    const spread = (axis: 0 | 1) =>
      Math.max(...places.map((place) => place[axis])) - Math.min(...places.map((place) => place[axis]))
    expect(Math.min(260 - spread(0), 360 - spread(1))).toBeCloseTo(0)
  })

  it('has north above and east to the right', () => {
    expect(at(finnmark)[1]).toBeLessThan(at(rogaland)[1])
    expect(at(rogaland)[0]).toBeLessThan(at(skane)[0])
    expect(at(skane)[0]).toBeLessThan(at(blekinge)[0])
  })

  it('gives north and south nearly the same scale', () => {
    const degree = (lat: number) => {
      const [south, north] = [at(spot('', lat, 18)), at(spot('', lat + 1, 18))]
      return Math.hypot(south[0] - north[0], south[1] - north[1])
    }
    expect(degree(69) / degree(56)).toBeCloseTo(1, 1)
  })

  it('draws a ring the same whichever way it winds', () => {
    const ring = [
      [12, 56],
      [16, 56],
      [16, 60],
      [12, 56],
    ]
    const drawn = (coordinates: number[][][]) => geoPath(projection).area({ type: 'Polygon', coordinates })
    expect(drawn([ring])).toBeGreaterThan(0)
    expect(drawn([ring])).toBeCloseTo(drawn([ring.toReversed()]), 5)
  })
})

it('is walked as the spots lie', () => {
  const projection = projectionOf(spots, size, 20)
  const places = spots.map(({ id, lon, lat }) => {
    const [x, y] = projection([lon, lat]) ?? [0, 0]
    return { id, x, y }
  })
  expect(nextPlace('Blekinge', 'left', places)).toBe('Skåne')
  expect(nextPlace('Skåne', 'up', places)).toBe('Rogaland')
  expect(nextPlace('Finnmark', 'up', places)).toBeUndefined()
})
