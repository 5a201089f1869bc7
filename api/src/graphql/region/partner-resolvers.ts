import { regionsAt } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { cooperationOf, type Together } from '../../analysis/regions/cooperation.ts'
import { bestFirst, scorePartners, themeSpace } from '../../analysis/regions/partners.ts'
import { dayOf, pageSize } from '../arguments.ts'
import { loadNamed, loadNodes, loadOf } from '../load.ts'

/** More than there are regions to choose from. */
const everyRegion = 100

export const partnerResolvers = {
  Query: {
    async partners(_, args, context) {
      const day = dayOf(args)
      const first = pageSize(args.first, everyRegion)
      const { graph } = context.shared
      const region = await loadOf(context, 'Territory', { id: args.region, day })
      if (!region) return null
      const space = themeSpace(await context.loaders.portfolios.load(day))
      const candidates = await regionsAt(graph, day, { signal: context.signal })
      const scores = bestFirst(scorePartners(space, region.id, candidates), args.by ?? 'complementary')
      return { region, space, scores: scores.slice(0, first), day }
    },
  },
  PartnerList: {
    portfolios: ({ space }) => space.rows.size,
    themes: ({ space }) => space.themeIds.length,
    lacking({ region, space, day }, _, context) {
      const own = space.rows.get(region.id)
      const lacking = space.themeIds.filter((_theme, index) => own?.[index] !== true)
      return loadNodes(context, lacking, day)
    },
    partners({ region, space, scores, day }, _, context) {
      let cooperation: Promise<Together> | undefined
      // Read when a partner is first asked what it has together with the region, and then once for all of them.
      const together = () =>
        (cooperation ??= context.loaders.takingPart.load(day).then((rows) => cooperationOf(region.id, rows)))
      return scores.map((score) => ({ ...score, together, space, day }))
    },
  },
  Partner: {
    region: (row, _, context) => loadNamed(context, row.regionId, row.day),
    complementary: ({ complementary }) => complementary.value,
    mutual: ({ mutual }) => mutual.value,
    same: ({ same }) => same.value,
    noValue: ({ complementary, same }) => complementary.reason ?? same.reason ?? null,
    sharedThemes: (row, _, context) => loadNodes(context, row.sharedThemeIds, row.day),
    adds({ themes, space, day }, args) {
      const support = (theme: string) => space.proximities.ubiquity[space.themeIds.indexOf(theme)] ?? 0
      const shown = themes.slice(0, pageSize(args.first, everyRegion))
      return shown.map((theme) => ({ ...theme, support: support(theme.themeId), day }))
    },
    async together(row, _, context) {
      const together = await row.together()
      return await loadNodes(context, together.get(row.regionId) ?? [], row.day)
    },
  },
  AddedTheme: {
    theme: (row, _, context) => loadNamed(context, row.themeId, row.day),
  },
} satisfies Resolvers
