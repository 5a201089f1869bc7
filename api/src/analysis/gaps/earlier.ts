import type { GapAreas } from '@korskoppling/cypher'
import type { AreaTrees } from './area-trees.ts'

interface Portfolio {
  areas: Pick<GapAreas, 'successions' | 'chosen' | 'themes'>
  trees: AreaTrees
  /** Areas in force: columns and what is part of them. */
  live: ReadonlySet<string>
  /** Columns by territory. */
  columns: ReadonlyMap<string, readonly string[]>
}

/**
 * Of an area in force the areas of an earlier portfolio that it goes on from: those that CONTINUE into it, also by way
 * of areas that are over; else those once chosen that share a sure theme with it and with no other column of the
 * territory. Ids in a total order.
 */
export function earlierAreas(portfolio: Portfolio): Map<string, string[]> {
  const heirs = bySuccession(portfolio)
  for (const [area, column] of byTheme(portfolio)) if (!heirs.has(area)) heirs.set(area, new Set([column]))
  const earlier = new Map<string, string[]>()
  for (const [area, into] of [...heirs].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const heir of into) earlier.set(heir, [...(earlier.get(heir) ?? []), area])
  return earlier
}

function bySuccession({ areas: { successions }, live }: Portfolio): Map<string, Set<string>> {
  const newer = new Map<string, string[]>()
  for (const step of successions) newer.set(step.older, [...(newer.get(step.older) ?? []), step.newer])
  const heirs = new Map<string, Set<string>>()
  for (const start of newer.keys()) {
    if (live.has(start)) continue
    const seen = new Set([start])
    const found = new Set<string>()
    const queue = [start]
    for (let area = queue.shift(); area !== undefined; area = queue.shift()) {
      for (const next of newer.get(area) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        if (live.has(next)) found.add(next)
        else queue.push(next)
      }
    }
    if (found.size > 0) heirs.set(start, found)
  }
  return heirs
}

function byTheme({ areas: { chosen, themes }, live, columns }: Portfolio): Map<string, string> {
  const themesOf = new Map<string, Set<string>>()
  for (const { area, theme } of themes) themesOf.set(area, (themesOf.get(area) ?? new Set()).add(theme))
  const heirs = new Map<string, string>()
  for (const { territory, area } of chosen) {
    const own = themesOf.get(area)
    if (live.has(area) || !own) continue
    const sharing = (columns.get(territory) ?? []).filter((column) =>
      [...(themesOf.get(column) ?? [])].some((theme) => own.has(theme)),
    )
    if (sharing.length === 1 && sharing[0] !== undefined) heirs.set(area, sharing[0])
  }
  return heirs
}
