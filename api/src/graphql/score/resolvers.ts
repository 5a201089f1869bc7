import { isFresh, readScoreState } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { methodsVersion } from '../../analysis/links/candidates/methods.ts'
import { dayOf } from '../arguments.ts'

export const score: Resolvers = {
  Query: {
    async scores(_, args, { shared, signal }) {
      const asOf = dayOf(args)
      const state = await readScoreState(shared.graph, asOf, { signal })
      const { run, running } = state
      return {
        asOf,
        fresh: isFresh(state, methodsVersion),
        at: run?.at ?? null,
        dataVersion: run?.dataVersion ?? null,
        version: run?.version ?? null,
        count: run?.scores ?? 0,
        running,
      }
    },
  },
}
