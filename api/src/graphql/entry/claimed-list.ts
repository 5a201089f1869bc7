import { type Brought, KorskopplingError, today, vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { loadNode, loadOf } from '../load.ts'

/** What a claim says, from the record itself: it is there after the claim was withdrawn. */
export const claimedList: NonNullable<Resolvers['ClaimedList']> = {
  territory: ({ to }, _, context) => loadOf(context, 'Territory', { id: to, day: today() }),
  relation: (row) => relationOf(row),
  kinds: ({ properties: { kinds } }) => (Array.isArray(kinds) ? kinds.map(String) : []),
  what: (row) => told(row, 'what') ?? '',
  async sourceTitle({ from, things }, _, context) {
    const made = things.find(({ properties }) => properties.id === from)?.properties.title
    return typeof made === 'string' ? made : ((await loadNode(context, from, today()))?.name ?? from)
  },
  locator: (row) => told(row, 'locator'),
  listedOn: (row) => told(row, 'asOf'),
  validFrom: (row) => told(row, 'validFrom'),
  validTo: (row) => told(row, 'validTo'),
}

function told({ properties }: Brought, name: string): string | null {
  const value = properties[name]
  return typeof value === 'string' ? value : null
}

function relationOf(row: Brought): vocabulary.StatementType {
  const relation = told(row, 'relation')
  const known = vocabulary.statementTypes.find((type) => type === relation)
  if (known) return known
  throw new KorskopplingError('BAD_DATA', `a claim of the relation ${relation ?? 'none'}`)
}
