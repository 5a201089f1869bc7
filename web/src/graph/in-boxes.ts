import { separated, slotsOf } from './boxes.ts'
import type { Boxed } from './boxed.ts'
import type { Places } from './layout-job.ts'

/**
 * Where boxes and what is in them stand. Boxes that would cover each other make way, also for one that was opened;
 * closed again, all stand where they stood. A pinned box stays, and a pinned thing stays too, wherever its box is.
 */
export function placesInBoxes({ groups }: Boxed, places: Places, pinned: Places): Places {
  const known = groups.filter(({ id }) => places[id] !== undefined)
  const held = new Set(known.filter(({ id }) => pinned[id] !== undefined).map(({ id }) => id))
  const centres = separated(known, places, held)
  const inside = known.flatMap(({ id, shown, count, open, title }) => {
    const centre = centres[id] ?? { x: 0, y: 0 }
    const slots = slotsOf({ count, open, title: title.length })
    return shown.map((thing, index) => {
      const slot = slots[index] ?? { x: 0, y: 0 }
      return [thing, pinned[thing] ?? { x: centre.x + slot.x, y: centre.y + slot.y }] as const
    })
  })
  return { ...centres, ...Object.fromEntries(inside) }
}
