import { rejectedOn } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { candidateOf, candidatesOf } from '../../analysis/links/candidates/find.ts'
import { dayOf, pageSize } from '../arguments.ts'
import { loadNamed, loadNodes, loadOf, loadStatements } from '../load.ts'
import { candidatePage } from './candidate-page.ts'

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
      const { kind, section, region, after } = args
      const first = pageSize(args.first, 20)
      const links = await context.loaders.links.load(day)
      const all = await candidatesOf(links, kind, region ?? null)
      const rejected =
        args.rejected === true ? null : await rejectedOn(context.shared.graph, day, { signal: context.signal })
      const shown = all.filter((one) => one.section === section && rejected?.has(one.id) !== true)
      const order = args.order ?? 'specific_first'
      const page = candidatePage(shown, { list: `linkCandidates ${kind} ${section}`, order, first, after })
      const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: { candidate: node, links, alone: false } }))
      return { ...page, edges }
    },
    async linkCandidate(_, args, context) {
      const links = await context.loaders.links.load(dayOf(args))
      const candidate = await candidateOf(links, args.id)
      return candidate && { candidate, links, alone: true }
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
