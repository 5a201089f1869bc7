import { readThings, vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, filter, pageSize, whole } from '../arguments.ts'
import { connection, decodeCursor } from '../connection.ts'
import { ofTerritory } from '../of-territory.ts'
import { nodeRow } from '../rows.ts'

export const things: Resolvers = {
  Query: {
    async things(_, args, { read }) {
      const day = dayOf(args)
      const first = pageSize(args.first)
      const orderBy = args.orderBy ?? 'name'
      const list = `things by ${orderBy}`
      const within = args.territory == null ? null : await ofTerritory(args.territory, { read, day })
      const [page] = await read(readThings, {
        labels: filter(args.labels) ?? [...vocabulary.labels],
        kinds: filter(args.kinds),
        within,
        orderBy,
        asOf: day,
        over: args.over ?? false,
        first,
        after: decodeCursor(list, args.after),
        offset: whole(args.offset ?? 0, { name: 'offset', from: 0, to: 1_000_000 }),
      })
      const items = (page?.things ?? []).map(({ key, thing }) => ({ key, node: nodeRow(thing, day) }))
      return connection({ list, items, first, total: page?.total ?? 0 })
    },
  },
}
