import { readLabels, readTypes, vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'

const everyLabel = { labels: [...vocabulary.labels] }

/** Both walk over the whole graph, so each is read only where it is asked for. */
export const graphSchema: Resolvers = {
  Query: { graphSchema: () => ({}) },
  GraphSchema: {
    labels: (_, __, { read }) => read(readLabels, everyLabel),
    types: (_, __, { read }) => read(readTypes, everyLabel),
  },
}
