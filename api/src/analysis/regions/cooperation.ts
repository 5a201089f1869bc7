import type { TakingPart } from '@korskoppling/cypher'

/** For each other territory the bodies and initiatives in which it sits together with one territory. */
export type Together = ReadonlyMap<string, readonly string[]>

/**
 * Existing cooperation of a territory with every other: a body or initiative in which both take part, each by a member
 * that is at home on its own side only. One company with a site on both sides is no cooperation of the two. What few
 * territories sit in comes first; the id breaks ties.
 */
export function cooperationOf(territoryId: string, rows: readonly TakingPart[]): Together {
  const homes = groups(rows, ({ member }) => member)
  const isAtHome = (member: string, territory: string) =>
    homes.get(member)?.some((row) => row.territory === territory) === true
  const bodies = groups(rows, ({ body }) => body)
  const together = new Map<string, { body: string; reach: number }[]>()
  for (const [body, taking] of bodies) {
    const own = taking.filter((row) => row.territory === territoryId)
    if (own.length === 0) continue
    const others = new Set(taking.map(({ territory }) => territory).filter((other) => other !== territoryId))
    for (const other of others) {
      const here = own.some(({ member }) => !isAtHome(member, other))
      const there = taking.some(({ territory, member }) => territory === other && !isAtHome(member, territoryId))
      if (here && there) together.set(other, [...(together.get(other) ?? []), { body, reach: others.size }])
    }
  }
  return new Map(
    [...together].map(([other, shared]) => [
      other,
      shared.toSorted((x, y) => x.reach - y.reach || (x.body < y.body ? -1 : 1)).map(({ body }) => body),
    ]),
  )
}

function groups<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = found.get(key)
    if (group) group.push(row)
    else found.set(key, [row])
  }
  return found
}
