import type { Resolvers } from '../../../generated/schema.ts'
import { loadNodes } from '../load.ts'
import type { DisagreementRow } from './disagreement-row.ts'

export const disagreement: Resolvers = {
  Disagreement: {
    question: (row) => questionOf(row),
    sources: (row, _, context) => loadNodes(context, row.sourceIds, row.day),
  },
}

/** In plain English, for readers of the API; the web words it in the reader's language from type and subject. */
function questionOf({ type, subject }: DisagreementRow): string {
  const name = typeof subject.nameEn === 'string' ? subject.nameEn : subject.name
  switch (type) {
    case 'MEMBER_OF':
      return `Who is a member of ${name}?`
    case 'PARTICIPATES_IN':
      return `Who takes part in ${name}?`
    case 'PART_OF':
      return `What is part of ${name}?`
    case 'PRIORITISES':
      return `What does ${name} prioritise?`
    case 'ELIGIBLE_IN':
      return `Where can ${name} be used?`
    default:
      return `What belongs to ${name} by ${type}?`
  }
}
