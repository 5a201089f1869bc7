import { type MatchRow, ruleQueries, type Scope, type Strength, strengths } from '@korskoppling/cypher'
import type { GapWay } from './cell.ts'
import { type GapReader, parametersOf, readFor } from './evaluate.ts'
import type { GapFrame } from './frame.ts'
import type { Cell } from './matrix.ts'

/** A thing that matches, in the way in which it is surest. */
export interface FoundMatch {
  thingId: string
  strength: Strength
  way: GapWay
  /** The area through which it is reached, where that is not the subject. */
  viaId: string | null
  /** What is counted where it is not the thing. */
  counted: string | null
  statementIds: string[]
}

/** What stands behind cells of one rule: one statement for all of them, keyed by subject. */
export async function readMatches(
  reader: GapReader,
  frame: GapFrame,
  cells: readonly [Cell, ...Cell[]],
): Promise<Map<string, FoundMatch[]>> {
  const [{ rule }] = cells
  const rows = await readFor(reader, ruleQueries[rule.query].matches, findingParameters(frame, cells))
  return new Map(
    cells.map((cell) => [
      cell.row.id,
      foundIn(
        rows.filter(({ subject }) => subject === cell.row.id),
        cell,
      ),
    ]),
  )
}

/** The parameters with which the rule's statement finds what stands behind these cells and nothing else. */
export function findingParameters(frame: GapFrame, cells: readonly [Cell, ...Cell[]]): GapFrame['parameters'] {
  const [{ rule }] = cells
  const all = parametersOf(rule, frame)
  const territories = new Set(cells.flatMap(({ row }) => row.territories))
  return {
    ...all,
    only: cells.map(({ row }) => row.id),
    scopes: cells.flatMap((cell) => scopesOf(cell, all.scopes)),
    territories: all.territories.filter(({ id }) => territories.has(id)),
  }
}

/** ↑ What is taken from the area above is found there. */
function scopesOf({ row, found }: Cell, scopes: readonly Scope[]): Scope[] {
  if (row.kind === 'territory') return scopes.filter(({ territory }) => row.territories.includes(territory))
  const above = found.inheritedFrom
  if (above === null) return scopes.filter(({ subject }) => subject === row.id)
  const own = scopes.filter(({ subject, how }) => subject === above && how === 'own')
  return own.map((scope) => ({ ...scope, subject: row.id, via: above, column: false }))
}

function foundIn(rows: readonly MatchRow[], cell: Cell): FoundMatch[] {
  const best = new Map<string, FoundMatch>()
  for (const row of rows) {
    const match = matchOf(row, cell)
    if (!match) continue
    const key = JSON.stringify([match.counted, match.thingId])
    const known = best.get(key)
    if (!known || rank(match) < rank(known)) best.set(key, match)
    else if (rank(match) === rank(known))
      known.statementIds = [...new Set([...known.statementIds, ...match.statementIds])]
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || (a.thingId < b.thingId ? -1 : 1))
}

function matchOf(
  { thing, weakness, how, via, counted, statements }: MatchRow,
  { found }: Cell,
): FoundMatch | undefined {
  const asRead = how === 'reading' ? Math.max(weakness ?? 0, strengths.indexOf('inferred')) : weakness
  const strength = asRead === null ? undefined : strengths[asRead]
  if (thing === null || strength === undefined) return undefined
  const way = found.inheritedFrom !== null ? 'parent' : how === 'reading' ? 'part' : how
  return { thingId: thing, strength, way, viaId: via, counted: counted ?? null, statementIds: [...statements] }
}

const ways: readonly GapWay[] = ['own', 'part', 'parent', 'earlier']

/** An earlier portfolio comes last, then how sure it is decides, as in the cell. */
function rank({ strength, way }: FoundMatch): number {
  return (way === 'earlier' ? 100 : 0) + 10 * strengths.indexOf(strength) + ways.indexOf(way)
}
