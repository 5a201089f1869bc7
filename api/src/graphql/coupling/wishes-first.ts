import { type CouplingRow, couplingStates } from '@korskoppling/cypher'

/** A coupling as it stands on a day. */
export interface CouplingAt extends CouplingRow {
  day: string
}

/** Wishes first: what is still lacking leads. */
export function wishesFirst(couplings: readonly CouplingRow[], day: string): CouplingAt[] {
  return couplings
    .map((coupling) => ({ ...coupling, day }))
    .sort((x, y) => couplingStates.indexOf(y.state) - couplingStates.indexOf(x.state))
}
