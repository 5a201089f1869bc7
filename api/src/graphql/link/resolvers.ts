import { rejectedOn } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { placeOf } from '../../analysis/links/candidates/candidate.ts'
import { dayOf, pageSize } from '../arguments.ts'
import { connection, decodeCursor } from '../connection.ts'
import { loadNamed, loadNodes, loadOf, loadStatements } from '../load.ts'
import { candidateOf, candidatesOf } from '../../analysis/links/candidates/find.ts'

export const link: Resolvers = {
  Query: {
    async linkMatrix(_, args, context) {
      const day = dayOf(args)
      const region = await loadOf(context, 'Territory', { id: args.region, day })
      if (!region) return null
      const links = await context.loaders.links.load(day)
      return { region, own: links.linksOf(region.id), links }
    },
    async linkCandidates(_, args, context) {
      const day = dayOf(args)
      const first = pageSize(args.first, 20)
      const order = args.order ?? 'specific_first'
      const list = `linkCandidates ${args.kind} ${args.section} ${order}`
      const after = decodeCursor(list, args.after)
      const links = await context.loaders.links.load(day)
      const rejected =
        args.rejected === true
          ? new Set<string>()
          : await rejectedOn(context.shared.graph, day, { signal: context.signal })
      const all = (await candidatesOf(links, args.kind, args.region ?? null))
        .filter(({ id, section }) => section === args.section && !rejected.has(id))
        .map((candidate) => ({ key: placeOf(candidate, order), node: { candidate, links } }))
        .toSorted((x, y) => (x.key < y.key ? -1 : 1))
      const items = all.filter(({ key }) => after === null || key > after).slice(0, first + 1)
      return connection({ list, items, first, total: all.length })
    },
    async linkCandidate(_, args, context) {
      const links = await context.loaders.links.load(dayOf(args))
      const candidate = await candidateOf(links, args.id)
      return candidate && { candidate, links }
    },
  },
  LinkMatrix: {
    asOf: ({ links }) => links.day,
    areas: ({ own, links }) => own.sides.map((side) => ({ side, links })),
    cells: ({ own, links }) => own.pairs.map((pair) => ({ pair, links })),
  },
  LinkArea: {
    area: ({ side, links }, _, context) => loadNamed(context, side.id, links.day),
    depth: ({ side }) => side.depth,
    columnId: ({ side }) => side.columnId,
    resources: ({ side }) => side.resources.size,
    themes: ({ side, links }, _, context) => loadNodes(context, side.themes, links.day),
  },
  LinkCell: {
    id: ({ pair }) => pair.id,
    a: ({ pair }) => pair.a.id,
    b: ({ pair }) => pair.b.id,
    state: ({ pair }) => pair.state,
    plannedByDecision: ({ pair }) => pair.plannedByDecision,
    score: ({ pair }) => (pair.section === null ? null : pair.gap.value),
    statements: ({ pair, links }, _, context) => loadStatements(context, ids(pair.said), links.day),
    realisedBy: ({ pair, links }, _, context) => loadStatements(context, pair.realisedBy, links.day),
    initiatives: ({ pair, links }, _, context) =>
      loadNodes(context, ids(pair.shared.filter(({ label }) => label === 'Initiative')), links.day),
  },
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}
