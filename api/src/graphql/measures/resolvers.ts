import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, filter, pictureIds } from '../arguments.ts'
import { between } from '../subgraph/resolvers.ts'
import { measuresOf } from './measures-of.ts'

export const measures: Resolvers = {
  Query: {
    async measures(_, args, context) {
      const ids = pictureIds(args.ids)
      const found = await between(context, { ids, modalities: filter(args.modalities), day: dayOf(args) })
      const byId = new Map(found.nodes.map((node) => [node.id, node]))
      return measuresOf({ ...found, nodes: ids.flatMap((id) => byId.get(id) ?? []) })
    },
  },
}
