import { nearestQuery } from '@korskoppling/cypher'
import { type GapReader, readFor } from './evaluate.ts'
import type { Cell } from './matrix.ts'

/** A thing of the kind that a rule asks for, and the steps from the subject to it. */
export interface NearestThing {
  thingId: string
  statementIds: string[]
}

/** What lies nearest to a match of this cell, fewest steps first, then the surest; what matches already is left out. */
export async function readNearest(reader: GapReader, cell: Cell, { day, first, except }: NearestWanted) {
  // A pair is two areas; and what is missing of a list is nearer than anything else could be.
  if (cell.row.kind === 'pair' || cell.rule.claim === null) return []
  const rows = await readFor(reader, nearestQuery, {
    subject: cell.row.id,
    kinds: [...cell.rule.claim.kinds],
    asOf: day,
    first,
    except: [...except],
  })
  return rows.map(({ thing, statements }): NearestThing => ({ thingId: thing, statementIds: statements }))
}

interface NearestWanted {
  day: string
  first: number
  except: readonly string[]
}
