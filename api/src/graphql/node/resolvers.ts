import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, filter, pageSize, someIds } from '../arguments.ts'
import { connection, decodeCursor } from '../connection.ts'
import { disagreementsOf } from '../disagreement/disagreements-of.ts'
import { loadNode, loadNodes } from '../load.ts'
import { statementRow } from '../rows.ts'

export const node: Resolvers = {
  Query: {
    node: (_, args, context) => loadNode(context, args.id, dayOf(args)),
    async nodes(_, args, context) {
      const day = dayOf(args)
      someIds(args.ids)
      return await Promise.all(args.ids.map((id) => loadNode(context, id, day)))
    },
  },
  // Every type that implements Node takes these over, save where it has its own.
  Node: {
    __resolveType: (row) => row.label,
    sources: (row, _, context) => loadNodes(context, row.sourceIds, row.day),
    async degree(row, args, { loaders }) {
      return (await loaders.neighbours.load({ id: row.id, day: dayOf(args, row.day) })).degree
    },
    async neighbours(row, args, { loaders }) {
      return (await loaders.neighbours.load({ id: row.id, day: dayOf(args, row.day) })).neighbours
    },
    async statements(row, args, { loaders }) {
      const list = 'statements'
      const first = pageSize(args.first)
      const day = dayOf(args, row.day)
      const { total, statements } = await loaders.statementsOf.load({
        id: row.id,
        page: {
          day,
          types: filter(args.types),
          direction: args.direction ?? 'both',
          modalities: filter(args.modalities),
          first,
          after: decodeCursor(list, args.after),
        },
      })
      const items = statements.map((said) => ({ node: statementRow(said, day), key: said.id }))
      return connection({ list, items, first, total })
    },
    disagreements: (row, _, context) => disagreementsOf(row, context),
  },
}
