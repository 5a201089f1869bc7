import { ThingsByIdDocument, type ThingsByIdQuery } from '../../../../generated/operations.ts'
import { useAnswer } from '../../../ui/use-answer.ts'

export type Thing = NonNullable<ThingsByIdQuery['nodes'][number]>

/** No list shows more marks than this. */
const most = 200

/** The things of these ids, as far as they are there and known by now. */
export function useThings(ids: readonly string[]): ReadonlyMap<string, Thing> {
  const asked = [...new Set(ids)].slice(0, most)
  const { data, previous } = useAnswer(ThingsByIdDocument, { ids: asked }, { skip: asked.length === 0 })
  const nodes = (data ?? previous)?.nodes ?? []
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node]])))
}
