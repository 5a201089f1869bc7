import type { Places } from './layout-job.ts'

/** One thing in the middle, its neighbours on an ellipse that fits the box; the first stands on top. */
export function placesAround(
  centre: string,
  others: readonly string[],
  box: { width: number; height: number },
): Places {
  const ring = others.map((id, index) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * index) / others.length
    return [id, { x: (box.width / 2) * Math.cos(angle), y: (box.height / 2) * Math.sin(angle) }] as const
  })
  return { [centre]: { x: 0, y: 0 }, ...Object.fromEntries(ring) }
}
