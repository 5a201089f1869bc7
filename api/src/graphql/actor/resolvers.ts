import { vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'

export const actor: Resolvers = {
  Actor: {
    helix: ({ helix }) => vocabulary.helixRoles.filter((role) => Array.isArray(helix) && helix.includes(role)),
  },
}
