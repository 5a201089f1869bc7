import { type CompleteClaim, type CountRow, type Depth, KorskopplingError } from '@korskoppling/cypher'
import { assumedFor, claimsFor, type Standing } from './claims.ts'
import { countOf, type GapState, inherited, nothingFound, stateOf, type Tally, tally } from './cell.ts'
import type { GapFacts } from './evaluate.ts'
import type { GapFrame } from './frame.ts'
import type { GapRule } from './rule.ts'
import type { SubjectRow } from './subject-rows.ts'

/** What one rule says of one subject. */
export interface Cell {
  rule: GapRule
  row: SubjectRow
  state: GapState
  /** A gap only because of what is assumed. */
  assumed: boolean
  found: Tally
  claims: CompleteClaim[]
  depth: Depth
  /** It would be a gap if a list that speaks of it were complete, and is none now. */
  open: boolean
}

export interface CellRow {
  row: SubjectRow
  cells: Cell[]
}

export interface Matrix {
  frame: GapFrame
  rules: readonly GapRule[]
  rows: CellRow[]
}

export function matrixOf(facts: GapFacts): Matrix {
  const { frame, question } = facts
  const rows = facts.rows.map((row) => {
    const asking = question.rules.filter((rule) => asks(rule, row, frame))
    return { row, cells: asking.flatMap((rule) => cellOf(facts, rule, row) ?? []) }
  })
  return { frame, rules: question.rules, rows: rows.filter(({ cells }) => cells.length > 0) }
}

function asks(rule: GapRule, row: SubjectRow, { trees }: GapFrame): boolean {
  if (rule.subject !== row.kind) return false
  return rule.characters?.includes(trees.character(row.id) ?? '') ?? true
}

function cellOf(facts: GapFacts, rule: GapRule, row: SubjectRow): Cell | undefined {
  const { frame, question } = facts
  const found = tallyOf(facts, rule, row)
  const standing = standingOf(row, frame)
  const claims = row.chosen ? claimsFor(rule, standing, frame.claims) : []
  const claimed = claims.length > 0
  const assumed = row.chosen && !claimed && assumedFor(rule, standing, question.assume)
  const depth = depthOf(facts, row)
  const state = stateOf(rule, found, { claimed: claimed || assumed, depth })
  if (state === undefined) return undefined
  const gap = state === 'GAP'
  const open = !gap && row.chosen && rule.claim !== null && countOf(found) === 0
  return { rule, row, state, assumed: gap && assumed, found, claims: gap ? claims : [], depth, open }
}

/** What there is of the subject's own, else what the area above has itself. */
function tallyOf({ counts, frame }: GapFacts, rule: GapRule, { id, kind }: SubjectRow): Tally {
  const bySubject = counts.get(rule)
  if (!bySubject) throw new KorskopplingError('INTERNAL', `the rule ${rule.id} was not asked`)
  const rows: readonly CountRow[] = bySubject.get(id) ?? []
  if (rows.some(({ best }) => best !== null)) return tally(rows)
  if (kind !== 'area' || rule.notInherited) return nothingFound
  for (const { id: above, reading } of frame.trees.above(id)) {
    const taken = frame.live.has(above) ? inherited(above, bySubject.get(above) ?? [], reading) : undefined
    if (taken) return taken
  }
  return nothingFound
}

function standingOf({ territories }: SubjectRow, { places }: GapFrame): Standing {
  return { territories: territories.map((id) => [id, ...(places.get(id)?.above ?? [])]) }
}

const unspokenOf: Depth = { sources: 0, statements: 0 }

function depthOf({ depth }: GapFacts, { id, about }: SubjectRow): Depth {
  if (about?.sources !== undefined) return { sources: about.sources, statements: about.statements ?? 0 }
  return depth.get(id) ?? unspokenOf
}
