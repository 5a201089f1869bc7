import { KorskopplingError, mostHops, readPaths, vocabulary } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, filter, pageSize, refused, typesOf, whole } from '../arguments.ts'
import type { Loaders } from '../loaders.ts'
import { nodeRow, statementRow } from '../rows.ts'

const usualHops = 6

export const path: Resolvers = {
  Query: {
    joiningTypes: () => [...vocabulary.joiningTypes],
    async paths(_, args, { read, loaders }) {
      if (args.from === args.to) throw refused('from and to are the same thing', { from: args.from })
      await Promise.all([args.from, args.to].map((id) => mustBeThere(id, loaders)))
      const day = dayOf(args)
      const first = pageSize(args.first, 10)
      const found = await read(readPaths, {
        from: args.from,
        to: args.to,
        types: typesOf(args),
        direction: args.direction ?? 'both',
        modalities: filter(args.modalities),
        ranks: [...vocabulary.modalities],
        asOf: day,
        maxHops: whole(args.maxHops ?? usualHops, { name: 'maxHops', from: 1, to: mostHops }),
        first: args.mode === 'ALL_SHORTEST' ? first : 1,
      })
      loaders.learn(found.flatMap(({ nodes }) => nodes))
      return found.map(({ nodes, statements, weakest }) => ({
        nodes: nodes.map((thing) => nodeRow(thing, day)),
        statements: statements.map((said) => statementRow(said, day)),
        weakest,
      }))
    },
  },
}

/** An unknown end would read as "there is no path". */
async function mustBeThere(id: string, { things }: Loaders): Promise<void> {
  if (await things.load(id)) return
  throw new KorskopplingError('NOT_FOUND', `there is nothing with the id "${id}"`, { facts: { id } })
}
