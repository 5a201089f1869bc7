import type { Place } from './direction.ts'

/** More steps than any map has needed. */
const steps = 60

/**
 * Places pushed aside, as little as it takes, until each pair is at least `least` px apart: neighbouring towns would lie
 * on top of each other. The same places give the same answer; two on one spot part along the order they came in.
 */
export function apart(places: readonly Place[], least: number): Place[] {
  const moved = places.map((place) => ({ ...place }))
  for (let step = 0; step < steps; step++) if (!pushOnce(moved, least)) break
  return moved
}

function pushOnce(moved: Place[], least: number): boolean {
  let pushed = false
  for (const [index, a] of moved.entries())
    for (const b of moved.slice(index + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const length = Math.hypot(dx, dy)
      if (length > least - 0.5) continue
      pushed = true
      const [ux, uy] = length === 0 ? [1, 0] : [dx / length, dy / length]
      const share = (least - length) / 2
      a.x -= ux * share
      a.y -= uy * share
      b.x += ux * share
      b.y += uy * share
    }
  return pushed
}
