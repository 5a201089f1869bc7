import { type Engaged, vocabulary } from '@korskoppling/cypher'
import type { ColumnResolvers } from '../../../generated/schema.ts'
import type { PortfolioArea } from '../../analysis/regions/portfolio.ts'
import type { Context } from '../context.ts'
import { loadNamed, loadNodes, loadStatements } from '../load.ts'
import type { ColumnRow } from '../territory/column-row.ts'
import { counted, engagedIn } from './numbers.ts'

const names = new Intl.Collator('sv')

/** What a column consists of and who works on it: it and what is stated to be part of it. */
export const columnFields: ColumnResolvers = {
  async subAreas(row, _, context) {
    const areas = await treeOf(row, context)
    const ids = areas.filter(({ depth }) => depth > 0).map(({ id }) => id)
    return await loadNodes(context, ids, row.day)
  },
  statements: (row, _, context) => loadStatements(context, row.statementIds, row.day),
  async themes(row, _, context) {
    const areas = await treeOf(row, context)
    return await loadNodes(context, [...new Set(areas.flatMap(({ themes }) => themes))], row.day)
  },
  actors: async (row, _, context) => counted((await engaged(row, context)).filter(({ actor }) => actor)),
  initiatives: async (row, _, context) => counted((await engaged(row, context)).filter(({ actor }) => !actor)),
  async engaged(row, _, context) {
    const found = await engaged(row, context)
    const things = await Promise.all(found.map(async ({ id }) => await loadNamed(context, id, row.day)))
    return found
      .map((one, index) => ({ ...one, name: things[index]?.name ?? '', day: row.day }))
      .sort(
        (a, b) =>
          Number(b.stated) - Number(a.stated) ||
          Number(b.actor) - Number(a.actor) ||
          names.compare(a.name, b.name) ||
          (a.id < b.id ? -1 : 1),
      )
  },
  statedHelix: async (row, _, context) => rolesOf((await engaged(row, context)).filter(({ stated }) => stated)),
  anyHelix: async (row, _, context) => rolesOf(await engaged(row, context)),
}

async function treeOf({ areaId, day }: ColumnRow, { loaders }: Context): Promise<readonly PortfolioArea[]> {
  const portfolios = [...(await loaders.portfolios.load(day)).values()]
  return portfolios.flatMap(({ areas }) => areas).filter(({ columnId }) => columnId === areaId)
}

async function engaged(row: ColumnRow, context: Context): Promise<Engaged[]> {
  const areas = await treeOf(row, context)
  return await engagedIn(
    context,
    areas.map(({ id }) => id),
    row.day,
  )
}

function rolesOf(things: readonly Engaged[]): vocabulary.HelixRole[] {
  return vocabulary.helixRoles.filter((role) => things.some(({ helix }) => helix.includes(role)))
}
