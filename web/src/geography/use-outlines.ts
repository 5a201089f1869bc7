import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { useEffect, useState } from 'react'

/** What the server draws maps on; `source` names whose outlines they are. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon, { around: boolean }> & { source?: string }

/** Asked for once; a failure is asked again by the next map. */
let asked: Promise<Outlines> | undefined

async function fetchOutlines(): Promise<Outlines> {
  const response = await fetch('/outlines.geojson')
  if (!response.ok) throw new Error(`outlines: HTTP ${response.status}`)
  // The server has checked an operator's file, and the build makes the other one.
  return (await response.json()) as Outlines
}

/** The outlines of countries; undefined until they are there, null where they cannot be had. */
export function useOutlines(): Outlines | null | undefined {
  const [outlines, setOutlines] = useState<Outlines | null>()
  useEffect(() => {
    let gone = false
    asked ??= fetchOutlines()
    asked
      .catch(() => {
        asked = undefined
        return null
      })
      .then((found) => {
        if (!gone) setOutlines(found)
      })
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [])
  return outlines
}
