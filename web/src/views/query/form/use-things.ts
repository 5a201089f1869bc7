import { skipToken, useQuery } from '@apollo/client/react'
import { ThingsByIdDocument, type ThingsByIdQuery } from '../../../../generated/operations.ts'

export type Thing = NonNullable<ThingsByIdQuery['nodes'][number]>

/** No list shows more marks than this. */
const most = 200

/** The things of these ids, as far as they are there and known by now. */
export function useThings(ids: readonly string[]): ReadonlyMap<string, Thing> {
  const asked = [...new Set(ids)].slice(0, most)
  const { data, previousData } = useQuery(
    ThingsByIdDocument,
    asked.length === 0 ? skipToken : { variables: { ids: asked } },
  )
  const nodes = (data ?? previousData)?.nodes ?? []
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node]])))
}
