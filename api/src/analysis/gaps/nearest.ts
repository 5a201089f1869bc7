import { type NearSubject, nearestQuery } from '@korskoppling/cypher'
import { type GapReader, readFor } from './evaluate.ts'
import type { Cell } from './matrix.ts'

/** A thing of the kind that a rule asks for, and the steps from the subject to it. */
export interface NearestThing {
  thingId: string
  statementIds: string[]
}

/** A cell, and the ids of what matches already. */
export interface NearestWanted {
  cell: Cell
  except: readonly string[]
}

/**
 * What lies nearest to a match of each cell, fewest steps first, then the surest; what matches already is left out.
 * One statement for all cells; in their order, at most `first` of each.
 */
export async function readNearest(
  reader: GapReader,
  wanted: readonly NearestWanted[],
  { day, first }: { day: string; first: number },
): Promise<NearestThing[][]> {
  const subjects = subjectsOf(wanted)
  const rows = subjects.length === 0 ? [] : await readFor(reader, nearestQuery, { subjects, asOf: day, first })
  return wanted.map((_, index) =>
    rows
      .filter(({ key }) => key === String(index))
      .map(({ thing, statements }) => ({ thingId: thing, statementIds: statements })),
  )
}

/** By subject, so that each is walked from once, whatever the rules ask of it. */
function subjectsOf(wanted: readonly NearestWanted[]): NearSubject[] {
  const subjects = new Map<string, NearSubject>()
  for (const [index, { cell, except }] of wanted.entries()) {
    const { row, rule } = cell
    // A pair is two areas; and what is missing of a list is nearer than anything else could be.
    if (row.kind === 'pair' || rule.claim === null) continue
    const subject = subjects.get(row.id) ?? { id: row.id, wanted: [] }
    subjects.set(row.id, subject)
    subject.wanted.push({ key: String(index), kinds: [...rule.claim.kinds], except: [...except] })
  }
  return [...subjects.values()]
}
