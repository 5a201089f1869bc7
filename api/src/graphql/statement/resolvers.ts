import { holdsOn, today } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf } from '../arguments.ts'
import { loadNamed, loadStatement } from '../load.ts'
import { statementRow } from '../rows.ts'
import { quotationOf, quotationsOf } from '../source/lines.ts'

export const statement: Resolvers = {
  Query: {
    statement: (_, { id }, context) => loadStatement(context, id, today()),
  },
  Statement: {
    from: (row, _, context) => loadNamed(context, row.fromId, row.day),
    to: (row, _, context) => loadNamed(context, row.toId, row.day),
    source: (row, _, context) => loadNamed(context, row.sourceId, row.day),
    holds: (row, args) => holdsOn(row, dayOf(args, row.day)),
    quotation: (row, _, context) => quotationOf(row, context),
    quotations: (row, _, context) => quotationsOf(row, context),
    async alsoSaidBy(row, _, { loaders }) {
      const said = await loaders.said.load({ type: row.type, from: row.fromId, to: row.toId })
      return said.filter((other) => other.sourceId !== row.sourceId).map((other) => statementRow(other, row.day))
    },
    async disputes(row, _, { loaders }) {
      return (await loaders.entries.load(row.id)).filter(({ kind }) => kind === 'dispute')
    },
    async entry(row, _, { loaders }) {
      return (await loaders.entries.load(row.id)).find(({ kind }) => kind !== 'dispute') ?? null
    },
  },
}
