import {
  addStatement,
  claimCoverage,
  dispute,
  entries,
  type Entry,
  type Graph,
  likelyDuplicates,
  today,
  withdraw,
  withdrawQuestion,
} from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { type AnyQuestion, ofSaved } from '../../questions/any-question.ts'
import { pageSize } from '../arguments.ts'
import { changing } from '../changing.ts'
import { loadNodes, loadStatement } from '../load.ts'
import { claimedList } from './claimed-list.ts'

export const entry: Resolvers = {
  Query: {
    async entries(_, args, { shared, signal }) {
      const page = { first: pageSize(args.first), after: args.after ?? undefined }
      const found = await entries(shared.graph, page, { signal })
      const edges = found.entries.map(({ entry: node, cursor }) => ({ node, cursor }))
      return {
        edges,
        pageInfo: { hasNextPage: found.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
        totalCount: found.totalCount,
      }
    },
    async likelyDuplicates(_, { label, name }, context) {
      const found = await likelyDuplicates(context.shared.graph, { label, name }, { signal: context.signal })
      return await loadNodes(
        context,
        found.map(({ id }) => id),
        today(),
      )
    },
  },
  Mutation: {
    addStatement: (_, { input, ...signed }, context) =>
      changing(context, () => addStatement(context.shared.graph, input, signed)),
    claimCoverage: (_, { input, ...signed }, context) =>
      changing(context, () => claimCoverage(context.shared.graph, input, signed)),
    dispute: (_, { statement, reason, ...signed }, context) =>
      changing(context, () => dispute(context.shared.graph, { statement, reason }, signed)),
    withdraw: (_, { id, ...signed }, context) => changing(context, () => withdrawAny(context.shared.graph, id, signed)),
  },
  Withdrawable: { __resolveType: (row) => ('origin' in row ? 'Question' : 'Entry') },
  Entry: {
    reason: (row) => (row.kind === 'dispute' ? row.reason : null),
    statement: (row, _, context) => loadStatement(context, row.statementId, today()),
    claim: (row) => (row.kind === 'claim' ? row.brought : null),
  },
  ClaimedList: claimedList,
}

type Signed = Parameters<typeof withdraw>[2]

async function withdrawAny(graph: Graph, id: string, signed: Signed): Promise<Entry | AnyQuestion> {
  if (!id.startsWith('question:')) return await withdraw(graph, id, signed)
  return ofSaved(await withdrawQuestion(graph, id, signed))
}
