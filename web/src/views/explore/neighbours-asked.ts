import type { NeighboursQueryVariables } from '../../../generated/operations.ts'
import type { Wanted } from './exploration.ts'

interface Around {
  held: ReadonlySet<string>
  centres: readonly string[]
  asOf: string
  first: number
}

/** What is asked of the API for neighbours that the picture does not hold yet. */
export function neighboursAsked({ held, centres, asOf, first }: Around, wanted: Wanted): NeighboursQueryVariables {
  return {
    ids: [...centres],
    types: wanted.type === undefined ? null : [wanted.type],
    labels: wanted.label === undefined ? null : [wanted.label],
    kinds: wanted.kind === undefined ? null : [wanted.kind],
    direction: wanted.direction ?? null,
    modalities: wanted.modalities === undefined ? null : [...wanted.modalities],
    except: [...held].filter((other) => !centres.includes(other)),
    asOf,
    first,
  }
}
