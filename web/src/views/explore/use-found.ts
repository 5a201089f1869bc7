import { FindThingDocument, type FindThingQuery, WhereAreDocument } from '../../../generated/operations.ts'
import { nodeTypes } from '../../app/node-types.ts'
import { useWorld } from '../../app/world.ts'
import type { Named } from '../../ui/names.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'

export type FoundHit = FindThingQuery['search']['edges'][number]

/** What a picture can hold: everything but sources. */
export const pictured = nodeTypes.filter((label) => label !== 'Source')

export interface Found {
  answer: Answer<FindThingQuery>
  hits: readonly FoundHit[]
  /** Where a hit is, or whose area it is, itself left out; empty until the answer is there. */
  placesOf: (id: string) => readonly Named[]
}

/** The things that a text finds, the first eight, and where they are. */
export function useFound(text: string): Found {
  const { asOf } = useWorld()
  const answer = useAnswer(FindThingDocument, { text, labels: pictured, asOf }, { skip: text === '' })
  const hits = answer.data?.search.edges ?? []
  const ids = hits.map(({ node }) => node.id)
  const where = useAnswer(WhereAreDocument, { ids, asOf }, { skip: ids.length === 0 })
  const places = new Map(where.data?.traits.map(({ id, regions }) => [id, regions.filter((one) => one.id !== id)]))
  return { answer, hits, placesOf: (id) => places.get(id) ?? [] }
}
