import type { OnScreen } from './overlay.ts'

/** What the reader sees of a picture. */
export interface Sight {
  /** Of the canvas box, in px. */
  width: number
  height: number
  zoom: number
  isLarge: boolean
}

/** More words than these nobody reads at once. */
const most = { usual: 300, large: 150 }

/** Below this zoom the badges of a large picture would take the room of its names. */
const roomForBadges = 0.5

/** What is to have words, and with which badges: all, or the weightiest of what is in sight. */
export function worded(things: readonly OnScreen[], { width, height, zoom, isLarge }: Sight): readonly OnScreen[] {
  const inSight = things.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)
  const limit = most[isLarge ? 'large' : 'usual']
  const chosen =
    inSight.length <= limit ? things : inSight.toSorted((a, b) => b.node.priority - a.node.priority).slice(0, limit)
  if (!isLarge || zoom >= roomForBadges) return chosen
  return chosen.map((one) => ({ ...one, node: { ...one.node, badge: 0 } }))
}
