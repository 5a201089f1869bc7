import {
  columnsAt,
  readBetween,
  readLinking,
  readNeighbourhood,
  readOpening,
  readUnfetched,
  vocabulary,
} from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, filter, pageSize, pictureIds, someIds, typesOf, whole } from '../arguments.ts'
import type { Context } from '../context.ts'
import { nodeRow, statementRow, type SubgraphRow } from '../rows.ts'

/** A picture that a person can take in; what the opening never exceeds. */
const openingSize = 60

/** What links some things, unless more is asked for. */
const usualLinks = 20

export const subgraph: Resolvers = {
  Query: {
    async neighbourhood(_, args, { read, loaders }) {
      const day = dayOf(args)
      const except = pictureIds(args.except ?? [], 'except')
      const modalities = filter(args.modalities)
      const [found] = await read(readNeighbourhood, {
        ids: someIds(args.ids),
        types: filter(args.types),
        labels: filter(args.labels),
        kinds: filter(args.kinds),
        direction: args.direction ?? 'both',
        modalities,
        except,
        asOf: day,
        first: pageSize(args.first),
      })
      loaders.learn([...(found?.nodes ?? []), ...(found?.things ?? [])])
      return row(found, { day, except, modalities })
    },
    between: (_, args, context) =>
      between(context, { ids: pictureIds(args.ids), modalities: filter(args.modalities), day: dayOf(args) }),
    async linking(_, args, { read, loaders }) {
      const day = dayOf(args)
      const [found] = await read(readLinking, {
        ids: someIds(args.ids),
        types: typesOf(args),
        modalities: filter(args.modalities),
        except: pictureIds(args.except ?? [], 'except'),
        asOf: day,
        first: pageSize(args.first, usualLinks),
      })
      loaders.learn((found?.links ?? []).map(({ thing }) => thing))
      return {
        totalCount: found?.total ?? 0,
        things: (found?.links ?? []).map(({ thing, tied }) => ({ node: nodeRow(thing, day), tied })),
      }
    },
    async opening(_, args, context) {
      const day = dayOf(args)
      const { shared, signal } = context
      const columns = (await columnsAt(shared.graph, day, { signal })).get(args.territory) ?? []
      const chosen = await context.read(readOpening, {
        territory: args.territory,
        areas: columns.map(({ areaId }) => areaId),
        asOf: day,
        first: whole(args.first ?? openingSize, { name: 'first', from: 1, to: openingSize }),
      })
      return await between(context, { ids: chosen.map(({ id }) => id), modalities: null, day })
    },
  },
  Subgraph: {
    async unfetched(found, _, context) {
      const rows = await unfetched(found, context)
      return rows.flatMap(({ id, counts }) => counts.map((count) => ({ id, ...count })))
    },
    async unfetchedTotals(found, _, context) {
      const rows = await unfetched(found, context)
      return rows.map(({ id, total }) => ({ id, count: total }))
    },
  },
}

interface Between {
  ids: string[]
  modalities: vocabulary.Modality[] | null
  day: string
}

/** Some things and the statements among them on a day. */
export async function between({ read, loaders }: Context, { ids, modalities, day }: Between): Promise<SubgraphRow> {
  const [found] = await read(readBetween, { ids, modalities, asOf: day })
  loaders.learn([...(found?.nodes ?? []), ...(found?.things ?? [])])
  return row(found, { day, except: [], modalities })
}

type Found = Awaited<ReturnType<typeof readBetween.row.parse>> | undefined

function row(found: Found, rest: Pick<SubgraphRow, 'day' | 'except' | 'modalities'>): SubgraphRow {
  return {
    nodes: (found?.nodes ?? []).map((thing) => nodeRow(thing, rest.day)),
    statements: (found?.statements ?? []).map((said) => statementRow(said, rest.day)),
    ...rest,
  }
}

type Unfetched = ReturnType<typeof readUnfetched.row.parse>[]
const asked = new WeakMap<SubgraphRow, Promise<Unfetched>>()

/** Read once for a picture, whichever of its two fields is asked for. */
function unfetched(found: SubgraphRow, { read }: Context): Promise<Unfetched> {
  const { nodes, except, modalities, day } = found
  const rows =
    asked.get(found) ??
    read(readUnfetched, {
      ids: nodes.map(({ id }) => id),
      except,
      modalities,
      labels: [...vocabulary.labels],
      asOf: day,
    })
  asked.set(found, rows)
  return rows
}
