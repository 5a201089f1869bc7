import { readContinues } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { changesBetween } from '../../analysis/regions/changes.ts'
import { comparePortfolios, type ThemeRow } from '../../analysis/regions/compare.ts'
import { themeSpace } from '../../analysis/regions/partners.ts'
import { chosen } from '../../analysis/regions/portfolio.ts'
import { dayOf, refused } from '../arguments.ts'
import type { Context } from '../context.ts'
import { loadNamed, loadNodes, loadOf, loadStatement } from '../load.ts'
import type { StatementRow } from '../rows.ts'
import { columnFields } from './column-fields.ts'
import { densitiesOf } from './densities-of.ts'
import { numbersOf } from './numbers.ts'
import { partnerResolvers } from './partner-resolvers.ts'
import type { ComparedThemeRow, ComparisonRow } from './region-row.ts'

export const region: Resolvers = {
  ...partnerResolvers,
  Query: {
    ...partnerResolvers.Query,
    async compareRegions(_, args, context) {
      const day = dayOf(args)
      const [a, b] = await Promise.all([args.a, args.b].map((id) => loadOf(context, 'Territory', { id, day })))
      if (!a || !b) return null
      const portfolios = await context.loaders.portfolios.load(day)
      const comparison = comparePortfolios(chosen(portfolios.get(a.id)), chosen(portfolios.get(b.id)))
      return { a, b, comparison, space: themeSpace(portfolios), day }
    },
    async changes(_, args, context) {
      const [from, to] = [dayOf({ asOf: args.from }), dayOf({ asOf: args.to })]
      if (from > to) throw refused(`from must not be after to, got ${from} and ${to}`, { from, to })
      const found = await loadOf(context, 'Territory', { id: args.region, day: to })
      if (!found) return null
      const [before, after] = await Promise.all(
        [from, to].map(async (day) => chosen((await context.loaders.portfolios.load(day)).get(found.id))),
      )
      const ids = [before, after].map((portfolio) => portfolio?.areas.map(({ id }) => id) ?? [])
      const continuations = await context.read(readContinues, { from: ids[0] ?? [], to: ids[1] ?? [], asOf: to })
      return { region: found, from, to, changes: changesBetween({ before, after }, continuations) }
    },
  },
  Territory: {
    numbers: (row, args, context) => numbersOf(context, row.id, dayOf(args, row.day)),
    async bottlenecks(row, args, { loaders }) {
      const day = dayOf(args, row.day)
      return (await loaders.bottlenecks.load({ id: row.id, day })).map((facts) => ({ ...facts, day }))
    },
    async governance(row, args, { loaders }) {
      const day = dayOf(args, row.day)
      return (await loaders.governance.load({ id: row.id, day })).map((facts) => ({ ...facts, day }))
    },
  },
  Column: columnFields,
  Engaged: {
    thing: (row, _, context) => loadNamed(context, row.id, row.day),
    statement: (row, _, context) => statementOf(context, row.statementId, row.day),
  },
  RegionBottleneck: {
    bottleneck: (row, _, context) => loadNamed(context, row.id, row.day),
    statement: (row, _, context) => statementOf(context, row.statementId, row.day),
    measures: (row) => row.measures.map((measure) => ({ ...measure, day: row.day })),
    initiatives: (row, _, context) => loadNodes(context, row.initiativeIds, row.day),
  },
  RegionMeasure: {
    measure: (row, _, context) => loadNamed(context, row.id, row.day),
    statement: (row, _, context) => statementOf(context, row.statementId, row.day),
    carriers: (row, _, context) => loadNodes(context, row.carrierIds, row.day),
  },
  Governing: {
    actor: (row, _, context) => loadNamed(context, row.actor, row.day),
    strategy: (row, _, context) => loadNamed(context, row.strategy, row.day),
    statement: (row, _, context) => statementOf(context, row.statementId, row.day),
  },
  RegionComparison: {
    shared: (row) => compared(row, row.comparison.shared),
    onlyA: (row) => compared(row, row.comparison.onlyA),
    onlyB: (row) => compared(row, row.comparison.onlyB),
  },
  ComparedTheme: {
    theme: (row, _, context) => loadNamed(context, row.themeId, row.day),
    a: (row, _, context) => loadNodes(context, row.aAreaIds, row.day),
    b: (row, _, context) => loadNodes(context, row.bAreaIds, row.day),
  },
  RegionChanges: {
    before: ({ changes, from }) => changes.before.map((area) => ({ ...area, day: from })),
    after: ({ changes, to }) => changes.after.map((area) => ({ ...area, day: to })),
    continuations: ({ changes, from, to }) => changes.continuations.map((one) => ({ ...one, days: { from, to } })),
  },
  ChangedArea: {
    area: (row, _, context) => loadNamed(context, row.id, row.day),
    themes: (row, _, context) => loadNodes(context, row.themes, row.day),
  },
  Continuation: {
    from: (row, _, context) => loadNamed(context, row.from, row.days.from),
    to: (row, _, context) => loadNamed(context, row.to, row.days.to),
    statements: (row, _, context) => Promise.all(row.statementIds.map((id) => statementOf(context, id, row.days.to))),
  },
}

function compared(row: ComparisonRow, themes: readonly ThemeRow[]): ComparedThemeRow[] {
  const lacking = densitiesOf(row.space, row.a.id)
  return themes.map((theme) => ({
    ...theme,
    day: row.day,
    density: theme.aAreaIds.length > 0 ? null : (lacking.get(theme.themeId) ?? null),
  }))
}

/** A statement that a query has just found. */
async function statementOf(context: Context, id: string, day: string): Promise<StatementRow> {
  const statement = await loadStatement(context, id, day)
  if (statement) return statement
  throw refused(`the statement "${id}" has just been withdrawn; ask again`, { id })
}
