import { search as searchGraph } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, filter, whole } from '../arguments.ts'
import { loadNamed } from '../load.ts'

export const search: Resolvers = {
  Query: {
    async search(_, args, context) {
      const day = dayOf(args)
      const request = {
        text: args.text,
        labels: filter(args.labels) ?? undefined,
        territory: args.territory ?? undefined,
        asOf: day,
        first: whole(args.first ?? 20, { name: 'first', from: 1, to: 100 }),
        after: args.after ?? undefined,
      }
      const found = await searchGraph(context.shared.graph, request, { signal: context.signal })
      const edges = await Promise.all(
        found.hits.map(async ({ id, matched, snippet, score, cursor }) => {
          return { node: await loadNamed(context, id, day), matched, snippet, score, cursor }
        }),
      )
      return {
        edges,
        pageInfo: { hasNextPage: found.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
        totalCount: found.totalCount,
        nearest: found.nearest,
        hint: found.hint ?? null,
      }
    },
  },
}
