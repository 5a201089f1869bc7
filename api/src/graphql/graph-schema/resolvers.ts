import { readLabels, readTypes, vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'

export const graphSchema: Resolvers = {
  Query: {
    async graphSchema(_, __, { read }) {
      const labels = [...vocabulary.labels]
      const [byLabel, byType] = await Promise.all([read(readLabels, { labels }), read(readTypes, { labels })])
      return { labels: byLabel, types: byType }
    },
  },
}
