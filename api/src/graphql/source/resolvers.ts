import { readSources, sourceWords, today } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { pageSize } from '../arguments.ts'
import { connection, decodeCursor } from '../connection.ts'
import { loadNode, loadOf } from '../load.ts'
import { nodeRow, statementRow } from '../rows.ts'
import { documentOf } from './lines.ts'

export const source: Resolvers = {
  Query: {
    async sources(_, args, { read, loaders }) {
      const list = 'sources'
      const first = pageSize(args.first)
      const [page] = await read(readSources, {
        ...sourceWords(args.text ?? ''),
        first,
        after: decodeCursor(list, args.after),
      })
      const found = page?.sources ?? []
      for (const { thing, statements } of found) loaders.statementCounts.prime(thing.id, statements)
      const items = found.map(({ key, thing }) => ({ key, node: nodeRow(thing, today()) }))
      return connection({ list, items, first, total: page?.total ?? 0 })
    },
    source: (_, { id }, context) => loadOf(context, 'Source', { id, day: today() }),
  },
  Source: {
    title: (row) => row.name,
    publisher: (row) => (typeof row.publisher === 'string' ? row.publisher : ''),
    basedOn: (row, _, context) => (typeof row.basedOn === 'string' ? loadNode(context, row.basedOn, row.day) : null),
    statementCount: (row, _, { loaders }) => loaders.statementCounts.load(row.id),
    async evidenceOf(row, args, { loaders }) {
      const list = `evidence ${row.id}`
      const first = pageSize(args.first)
      const after = decodeCursor(list, args.after)
      const { total, statements } = await loaders.evidence.load({ id: row.id, page: { first, after } })
      const items = statements.map(({ key, statement }) => ({
        key,
        node: statementRow(statement, row.day),
      }))
      return connection({ list, items, first, total })
    },
    document: (row, _, context) => documentOf(row, context),
  },
}
