import type { About, Column } from '@korskoppling/cypher'
import { isColumn } from './area-trees.ts'
import type { AreaRow, GapFrame } from './frame.ts'
import type { GapRule, GapSubject } from './rule.ts'

/** A subject as a row of the matrix. */
export interface SubjectRow {
  id: string
  kind: GapSubject
  /** The territories that it belongs to. */
  territories: readonly string[]
  depth: number
  parent: string | null
  column: Column | null
  /** Of an area: it is, or is part of, a column that holds or whose period is over. Only then can silence be a gap. */
  chosen: boolean
  about: About | null
}

interface Asked {
  territories: readonly string[] | null
  rules: readonly GapRule[]
}

/** Territories, then areas as trees, then what the rules' statements found, by kind and name. */
export function rowsOf(
  frame: GapFrame,
  { territories, rules }: Asked,
  found: ReadonlyMap<GapRule, ReadonlyMap<string, About>>,
): SubjectRow[] {
  const kinds = new Set(rules.map((rule) => rule.subject))
  const rows: SubjectRow[] = []
  if (kinds.has('territory')) rows.push(...frame.territories.map(({ id }) => territoryRow(id)))
  if (kinds.has('area')) rows.push(...areaRows(frame.areas))
  const within = territories && new Set(territories)
  for (const [rule, subjects] of found) {
    const own = [...subjects]
      .filter(([, about]) => within === null || about.territories.some((id) => within.has(id)))
      .map(([id, about]) => otherRow(id, rule.subject, about))
    rows.push(...own.sort(byName))
  }
  return rows
}

function territoryRow(id: string): SubjectRow {
  return { ...plain, id, kind: 'territory', territories: [id] }
}

function areaRows(areas: readonly AreaRow[]): SubjectRow[] {
  const chosen = new Set<string>()
  // An area stands after the one that it is part of.
  for (const { id, parent, column } of areas)
    if (parent === null ? column !== null && isColumn(column) : chosen.has(parent)) chosen.add(id)
  return areas.map(({ id, territory, depth, parent, column }) => ({
    ...plain,
    id,
    kind: 'area',
    territories: [territory],
    depth,
    parent,
    column,
    chosen: chosen.has(id),
  }))
}

function otherRow(id: string, kind: GapSubject, about: About): SubjectRow {
  return { ...plain, id, kind, territories: about.territories, about }
}

const plain = { depth: 0, parent: null, column: null, chosen: true, about: null } as const

const names = new Intl.Collator('sv')

function byName(a: SubjectRow, b: SubjectRow): number {
  return names.compare(a.about?.name ?? a.id, b.about?.name ?? b.id) || (a.id < b.id ? -1 : 1)
}
