import type { Resolvers } from '../../../generated/schema.ts'

export const about: Resolvers = {
  Query: {
    about: async (_, __, { shared, mayWrite }) => ({ ...(await shared.about()), mayWrite }),
  },
}
