import { couplingsOfArea, vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf } from '../arguments.ts'
import { wishesFirst } from '../coupling/wishes-first.ts'
import { loadNode } from '../load.ts'

export const area: Resolvers = {
  SpecialisationArea: {
    level: (row) => (typeof row.level === 'number' ? row.level : 1),
    async territory(row, _, context) {
      const id = await context.loaders.areaTerritories.load(row.id)
      return id === null ? null : await loadNode(context, id, row.day)
    },
    async helix(row, args, { loaders }) {
      const roles = await loaders.helix.load({ id: row.id, day: dayOf(args, row.day) })
      return vocabulary.helixRoles.filter((role) => roles.includes(role))
    },
    async couplings(row, args, context) {
      const day = dayOf(args, row.day)
      return wishesFirst(couplingsOfArea(await context.loaders.couplings.load(day), row.id), day)
    },
  },
}
