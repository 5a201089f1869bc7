import { readNews, statisticsAt } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, pageSize } from '../arguments.ts'
import { wishesFirst } from '../coupling/wishes-first.ts'
import { nodeRow, statementRow } from '../rows.ts'

/** As many as one can read of one source; `source.evidenceOf` gives them all. */
const statementsOfOneSource = 20

export const statistics: Resolvers = {
  Query: {
    async statistics(_, args, { shared, signal }) {
      const day = dayOf(args)
      return { ...(await statisticsAt(shared.graph, day, { signal })), day }
    },
  },
  Statistics: {
    asOf: ({ day }) => day,
    couplings: async ({ day }, _, { loaders }) => wishesFirst(await loaders.couplings.load(day), day),
    async news({ day }, args, { read, loaders }) {
      const rows = await read(readNews, { asOf: day, first: pageSize(args.first, 5), each: statementsOfOneSource })
      loaders.learn(rows.flatMap(({ source, things }) => [source, ...things]))
      return rows.map(({ source, total, statements }) => ({
        source: nodeRow(source, day),
        total,
        statements: statements.map((said) => statementRow(said, day)),
      }))
    },
  },
}
