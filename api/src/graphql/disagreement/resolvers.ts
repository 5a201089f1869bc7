import type { Resolvers } from '../../../generated/schema.ts'
import { loadNamed, loadNodes } from '../load.ts'

export const disagreement: Resolvers = {
  Disagreement: {
    subject: (row, _, context) => loadNamed(context, row.subjectId, row.day),
    sources: (row, _, context) => loadNodes(context, row.sourceIds, row.day),
  },
  DisagreementThing: {
    thing: (row, _, context) => loadNamed(context, row.thingId, row.day),
  },
}
