import { readFind } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, pageSize } from '../arguments.ts'
import { nodeRow } from '../rows.ts'

export const search: Resolvers = {
  Query: {
    async search(_, args, { read }) {
      const words = args.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .split(' ')
        .filter(Boolean)
      if (words.length === 0)
        return {
          edges: [],
          pageInfo: { hasNextPage: false, endCursor: null },
          totalCount: 0,
          nearest: [],
          hint: 'signs_only' as const,
        }
      const text = words.map((w) => w.normalize('NFD').replace(/\p{M}/gu, '')).join(' AND ') + '*'
      const rows = (await read(readFind, { text, first: pageSize(args.first, 20) })).filter(
        (r) => !args.labels?.length || args.labels.includes(r.thing.label),
      )
      const day = dayOf(args)
      return {
        edges: rows.map(({ thing, score }) => {
          const node = nodeRow(thing, day)
          return { node, score, matched: 'name', snippet: node.name, cursor: 'x' }
        }),
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: rows.length,
        nearest: [],
        hint: rows.length ? null : ('nothing_found' as const),
      }
    },
  },
}
