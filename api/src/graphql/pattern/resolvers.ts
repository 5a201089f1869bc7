import { readPatterns, vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, filter, pageSize, someIds } from '../arguments.ts'
import { ofTerritory } from '../of-territory.ts'

/** As many patterns as a person chooses from at a glance. */
const mostPatterns = 5

/** What a pattern joins unless it says so: sources are not what one looks for by what it is tied to. */
const usualEnds: readonly string[] = vocabulary.labels.filter((label) => label !== 'Source')

export const pattern: Resolvers = {
  Query: {
    async patterns(_, { from, types, to, territory, ...args }, { read }) {
      const day = dayOf(args)
      const within = territory == null ? null : [territory, ...(await ofTerritory(territory, { read, day }))]
      const found = await read(readPatterns, {
        from: someIds(filter(from) ?? usualEnds, 'from'),
        types: filter(types),
        to: someIds(filter(to) ?? usualEnds, 'to'),
        within,
        asOf: day,
        most: mostPatterns,
        first: pageSize(args.first),
      })
      return found.map(({ total, ...row }) => ({ ...row, totalCount: total }))
    },
  },
}
