import { readView, saveView } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { changing } from '../changing.ts'

export const view: Resolvers = {
  Query: { view: async (_, { id }, { shared, signal }) => (await readView(shared.graph, id, { signal })) ?? null },
  Mutation: { saveView: (_, input, context) => changing(context, () => saveView(context.shared.graph, input)) },
}
