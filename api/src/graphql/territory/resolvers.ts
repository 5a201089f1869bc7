import { columnsAt, couplingsOfTerritory, regionsAt } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf } from '../arguments.ts'
import { wishesFirst } from '../coupling/wishes-first.ts'
import { loadNamed, loadNode, loadNodes, loadOf } from '../load.ts'

export const territory: Resolvers = {
  Query: {
    async regions(_, args, context) {
      const day = dayOf(args)
      const ids = await regionsAt(context.shared.graph, day, { signal: context.signal })
      const regions = await loadNodes(context, ids, day)
      const placed = await Promise.all(
        regions.map(async (region) => ({
          region,
          country: await context.loaders.countries.load({ id: region.id, day }),
        })),
      )
      return placed
        .filter(({ country }) => args.country == null || country === args.country)
        .sort((a, b) =>
          inOrder([a.country ?? '', a.region.name, a.region.id], [b.country ?? '', b.region.name, b.region.id]),
        )
        .map(({ region }) => region)
    },
    region: (_, args, context) => loadOf(context, 'Territory', { id: args.id, day: dayOf(args) }),
  },
  Territory: {
    async country(row, args, context) {
      const day = dayOf(args, row.day)
      const id = await context.loaders.countries.load({ id: row.id, day })
      return id === null ? null : await loadNode(context, id, day)
    },
    async columns(row, args, { shared, signal }) {
      const day = dayOf(args, row.day)
      const columns = await columnsAt(shared.graph, day, { signal })
      return (columns.get(row.id) ?? []).map((column) => ({ ...column, day }))
    },
    async couplings(row, args, context) {
      const day = dayOf(args, row.day)
      return wishesFirst(couplingsOfTerritory(await context.loaders.couplings.load(day), row.id), day)
    },
  },
  Column: {
    area: (row, _, context) => loadNamed(context, row.areaId, row.day),
  },
}

function inOrder(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((part, index) => part !== b[index])
  return place < 0 ? 0 : (a[place] ?? '') < (b[place] ?? '') ? -1 : 1
}
