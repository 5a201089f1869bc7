import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** Longitude, latitude in degrees, and a height that nobody draws. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number())
const ring = z.array(position).min(4).refine(isClosed)
const polygon = z.array(ring).min(1)
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
])
const collection = z.object({
  type: z.literal('FeatureCollection'),
  source: z.string().optional(),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ around: z.boolean().catch(false) }).catch({ around: false }),
      geometry: z.object({ type: z.string() }).loose().nullable(),
    }),
  ),
})

/** A ring ends where it begins; drawn open, it would silently lose a corner. */
function isClosed(corners: readonly (readonly number[])[]): boolean {
  const [first, last] = [corners[0], corners.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

/** GeoJSON (RFC 7946): polygons with nothing but what the maps draw. */
export interface Outlines {
  type: 'FeatureCollection'
  /** Whom to name under a map. */
  source?: string | undefined
  features: {
    type: 'Feature'
    /** Is it only what lies around the regions? */
    properties: { around: boolean }
    geometry: z.infer<typeof geometry>
  }[]
}

/** The path of a GeoJSON file, as the outlines in it; other shapes than polygons are left out. */
export const outlinesFile = z.string().transform((path, context): Outlines => {
  const refuse = (expected: string): never => {
    context.addIssue(expected)
    return z.NEVER
  }
  if (!existsSync(path)) return refuse('the path of a file that exists')
  const read = collection.safeParse(jsonOf(path))
  if (!read.success) return refuse('a GeoJSON file with a FeatureCollection')
  const areas = read.data.features.filter(({ geometry: of }) => of?.type === 'Polygon' || of?.type === 'MultiPolygon')
  if (areas.length === 0) return refuse('a GeoJSON file with a polygon in it')
  const drawn = z.array(z.object({ geometry })).safeParse(areas)
  if (!drawn.success) return refuse('a GeoJSON file whose polygons are closed rings in degrees, longitude first')
  const features = drawn.data.map(({ geometry: of }, index) => ({
    type: 'Feature' as const,
    properties: areas[index]?.properties ?? { around: false },
    geometry: of,
  }))
  return { type: 'FeatureCollection', source: read.data.source, features }
})

/** What a file says as JSON; undefined where it is none, or cannot be read. */
function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
