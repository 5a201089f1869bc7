import { NeighboursDocument, type NeighboursQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { useExploration, type Wanted } from './exploration.ts'
import { neighboursAsked } from './neighbours-asked.ts'

export type Near = NeighboursQuery['neighbourhood']['nodes'][number]

/** Most that are counted. */
export const mostNear = 300

/** The neighbours of a thing that the picture does not hold, at most `mostNear`. */
export function useNear(id: string, wanted: Wanted): { nodes: readonly Near[]; waiting: boolean } {
  const { asOf } = useWorld()
  const { held } = useExploration()
  const asked = neighboursAsked({ held, centres: [id], asOf, first: mostNear }, wanted)
  const { data, waiting } = useAnswer(NeighboursDocument, asked)
  return { nodes: data?.neighbourhood.nodes.filter((node) => node.id !== id) ?? [], waiting }
}
