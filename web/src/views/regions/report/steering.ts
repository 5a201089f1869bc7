import type { Named } from '../../../ui/names.ts'
import { distinctPlaces } from './cited.ts'
import type { Bottleneck, Coupling, Place, Said } from './facts.ts'

/** Two areas with what is said of their coupling. */
export interface Pair {
  coupling: Coupling
  /** What makes it, where something does; else what is said of it. */
  places: Place[]
}

export function couplingOf(coupling: Coupling): Pair {
  const { state, realisedBy, statements } = coupling
  return { coupling, places: distinctPlaces(state === 'made' ? realisedBy : statements) }
}

interface NamedThing extends Named {
  id: string
}

/** A bottleneck with what eases it, and the places that say so. */
export interface EasedBottleneck {
  bottleneck: Bottleneck['bottleneck']
  said: Place[]
  measures: { measure: NamedThing; said: Place[]; carriers: readonly NamedThing[]; carried: Place[] }[]
  initiatives: { initiative: NamedThing; said: Place[] }[]
  places: Place[]
}

export function bottleneckOf({ bottleneck, statement, measures, initiatives }: Bottleneck): EasedBottleneck {
  const easedBy = (id: string): Said[] =>
    bottleneck.easing.edges.map(({ node }) => node).filter((node) => node.from.id === id)
  const eased = measures.map(({ measure, statement: easing, carriers }) => ({
    measure,
    said: [easing],
    carriers,
    carried: distinctPlaces(measure.carried.edges.map(({ node }) => node)),
  }))
  const easing = initiatives.map((initiative) => ({ initiative, said: distinctPlaces(easedBy(initiative.id)) }))
  return {
    bottleneck,
    said: [statement],
    measures: eased,
    initiatives: easing,
    places: [
      statement,
      ...eased.flatMap(({ said, carried }) => [...said, ...carried]),
      ...easing.flatMap(({ said }) => said),
    ],
  }
}
