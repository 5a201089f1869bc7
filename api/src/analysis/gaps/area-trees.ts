import type { Column, GapAreas } from '@korskoppling/cypher'

/** An area below another, or above it; `reading` when the way leads through a PART_OF that is our reading only. */
export interface Related {
  id: string
  reading: boolean
}

/** How the areas of a date hang together; every list in a total order. */
export interface AreaTrees {
  /** Direct sub-areas by name. */
  children(area: string): readonly Related[]
  /** All sub-areas at any depth, each once. */
  below(area: string): readonly Related[]
  /** All areas above, nearest first. */
  above(area: string): readonly Related[]
  character(area: string): string | null
}

export function areaTrees({ areas, parts }: Pick<GapAreas, 'areas' | 'parts'>): AreaTrees {
  const facts = new Map(areas.map((area) => [area.id, area]))
  const name = ({ id }: Related) => facts.get(id)?.name ?? id
  const down = new Map<string, Related[]>()
  const up = new Map<string, Related[]>()
  for (const { part, whole, reading } of parts) {
    push(down, whole, { id: part, reading })
    push(up, part, { id: whole, reading })
  }
  const names = new Intl.Collator('sv')
  for (const children of down.values())
    children.sort((a, b) => names.compare(name(a), name(b)) || (a.id < b.id ? -1 : 1))
  return {
    children: (area) => down.get(area) ?? [],
    below: remembered((area) => walk(area, down)),
    above: remembered((area) => walk(area, up)),
    character: (area) => facts.get(area)?.character ?? null,
  }
}

/** Breadth first, so that the nearest come first; the surest way counts where there are several. */
function walk(start: string, next: ReadonlyMap<string, readonly Related[]>): Related[] {
  const found = new Map<string, Related>()
  let step: Related[] = [{ id: start, reading: false }]
  while (step.length > 0) {
    const reached = step.flatMap((from) =>
      (next.get(from.id) ?? []).map(({ id, reading }) => ({ id, reading: reading || from.reading })),
    )
    step = reached.filter((related) => {
      const known = found.get(related.id)
      if (related.id === start || (known && (known.reading === related.reading || !known.reading))) return false
      found.set(related.id, related)
      return true
    })
  }
  return [...found.values()]
}

/** Of an area the columns that it is or is part of. */
export function columnsOf(trees: AreaTrees, columns: Iterable<readonly Column[]>): Map<string, string[]> {
  const roots = new Map<string, string[]>()
  for (const { areaId } of [...columns].flat().filter(isColumn)) {
    for (const id of [areaId, ...trees.below(areaId).map((part) => part.id)]) push(roots, id, areaId)
  }
  return roots
}

/** A last known portfolio and our reading are shown, but are no columns. */
export function isColumn({ basis }: Pick<Column, 'basis'>): boolean {
  return basis === 'in_force' || basis === 'period_over'
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = compute(key)
    kept.set(key, value)
    return value
  }
}
