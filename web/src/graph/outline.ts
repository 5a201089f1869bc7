import type { Statement, Thing } from './model.ts'

export interface OutlineRow {
  id: string
  /** 1 for what belongs to nothing on the picture. */
  depth: number
}

/** What makes one thing part of another's branch, nearest tie first; the child is the statement's `from` unless said. */
const ties: Partial<Record<Statement['type'], 'from' | 'to'>> = {
  PART_OF: 'from',
  RESPONSIBLE_FOR: 'from',
  WORKS_ON: 'from',
  TARGETS: 'from',
  PARTICIPATES_IN: 'from',
  FUNDED_BY: 'to',
  SUPPORTS: 'from',
  ABOUT_THEME: 'to',
}
const order = Object.keys(ties)

/** The picture as a tree: every thing once, under the first thing it belongs to; areas of level 1 open the list. */
export function outlineOf(things: readonly Thing[], statements: readonly Statement[]): OutlineRow[] {
  const known = new Map(things.map((thing, place) => [thing.id, { thing, place }]))
  const parent = parentsOf(known, statements)
  const children = new Map<string | null, string[]>()
  for (const { id } of things) {
    const above = parent.get(id) ?? null
    children.set(above, [...(children.get(above) ?? []), id])
  }
  const rows: OutlineRow[] = []
  const visit = (id: string, depth: number): void => {
    rows.push({ id, depth })
    for (const child of children.get(id) ?? []) visit(child, depth + 1)
  }
  const roots = children.get(null) ?? []
  for (const id of roots.toSorted((a, b) => rank(known.get(a)?.thing) - rank(known.get(b)?.thing))) visit(id, 1)
  return rows
}

/** The thing that each belongs to, on the picture; nobody stands above itself. */
export function parentsOf(known: ReadonlyMap<string, unknown>, statements: readonly Statement[]): Map<string, string> {
  const parent = new Map<string, string>()
  const isAbove = (id: string, other: string): boolean => {
    for (let at: string | undefined = other; at !== undefined; at = parent.get(at)) if (at === id) return true
    return false
  }
  const sorted = statements.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || (a.id < b.id ? -1 : 1))
  for (const statement of sorted) {
    const side = ties[statement.type]
    if (side === undefined) continue
    const [child, above] = side === 'from' ? [statement.from, statement.to] : [statement.to, statement.from]
    // A thing that already stands above would close a ring.
    if (!known.has(child) || !known.has(above) || parent.has(child) || isAbove(child, above)) continue
    parent.set(child, above)
  }
  return parent
}

function rank(thing: Thing | undefined): number {
  if (thing?.label !== 'SpecialisationArea') return 9
  return thing.level ?? 1
}
