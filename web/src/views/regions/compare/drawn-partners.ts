import type { Place } from '../../../geography/direction.ts'
import type { Partner, PartnerBy, Partners } from './facts.ts'
import { curveOf } from './curve.ts'
import { shownFirst } from './shown-first.ts'

export interface DrawnPartner {
  partner: Partner
  x: number
  y: number
  /** In px. */
  r: number
  /** From the region to this one; only of those in sight on the list. */
  line: { d: string; width: number } | undefined
}

interface Choice {
  list: Partners
  by: PartnerBy
  other: string | undefined
}

/** Radius of a region without a line, and of the smallest and largest of those with one, in px. */
const [quiet, smallest, largest] = [2.5, 5, 8]

/** What the map draws of each partner: those in sight on the list with a line and by the size of their score. */
export function drawnPartners({ list, by, other }: Choice, places: readonly Place[]): DrawnPartner[] {
  const at = new Map(places.map((place) => [place.id, place]))
  const home = at.get(list.region.id)
  const inSight = new Set(shownFirst(list.partners, other).map(({ region }) => region.id))
  const most = Math.max(0, ...list.partners.map((partner) => partner[by] ?? 0))
  return list.partners.flatMap((partner) => {
    const place = at.get(partner.region.id)
    if (place === undefined) return []
    const { x, y } = place
    const score = partner[by]
    const strong = inSight.has(partner.region.id) && (score !== null || partner.region.id === other)
    const r = strong ? smallest + (largest - smallest) * (most === 0 ? 0 : (score ?? 0) / most) : quiet
    const line =
      strong && home !== undefined
        ? { d: curveOf(home, place), width: partner.together.length === 0 ? 3 : widthOf(partner.together.length) }
        : undefined
    return [{ partner, x, y, r, line }]
  })
}

/** Thicker with each thing that two share, up to a limit. */
function widthOf(together: number): number {
  return 1.75 + Math.min(together, 9) * 0.25
}
