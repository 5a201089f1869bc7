import { couplingMark, couplingMarks, type CouplingMark } from '../encoding/coupling.ts'
import type { Modality } from '../../generated/operations.ts'
import type { Statement } from './model.ts'

/** What is drawn between two things: every statement of the pair, couplings apart from the rest. */
export interface Line {
  /** Id of its firmest statement. */
  id: string
  from: string
  to: string
  modality: Modality
  /** Of a coupling. */
  mark: CouplingMark | null
  /** One belongs to the other: areas and their parts, a region and what it prioritises. */
  part: boolean
  statements: readonly Statement[]
}

const firmness: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed']

/** One line per pair of things (couplings one of their own), firmest statement first; the order is that of the input. */
export function linesOf(statements: readonly Statement[]): Line[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const ends = [statement.from, statement.to].sort().join(' ')
    const key = `${statement.type === 'CROSS_LINK' ? 'coupling' : 'line'} ${ends}`
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => firmnessOf(a) - firmnessOf(b) || (a.id < b.id ? -1 : 1))
    const [first] = sorted
    return first === undefined ? [] : [lineOf(first, sorted)]
  })
}

function lineOf(first: Statement, statements: readonly Statement[]): Line {
  return {
    id: first.id,
    from: first.from,
    to: first.to,
    modality: first.modality,
    mark: first.type === 'CROSS_LINK' ? couplingMark(first) : null,
    part: statements.some(({ type }) => type === 'PART_OF' || type === 'PRIORITISES'),
    statements,
  }
}

function firmnessOf(statement: Statement): number {
  return statement.type === 'CROSS_LINK'
    ? couplingMarks.indexOf(couplingMark(statement))
    : firmness.indexOf(statement.modality)
}

/** The firmest line first, couplings by what they are; the id breaks ties. */
export function firmestFirst(a: Line, b: Line): number {
  const [one, two] = [a.statements[0], b.statements[0]]
  const by = one === undefined || two === undefined ? 0 : firmnessOf(one) - firmnessOf(two)
  return by || (a.id < b.id ? -1 : 1)
}
