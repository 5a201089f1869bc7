import type { Resolvers } from '../../../generated/schema.ts'
import type { Context } from '../context.ts'
import { loadNamed, loadNodes, loadStatement } from '../load.ts'
import type { StatementRow } from '../rows.ts'

export const coupling: Resolvers = {
  Coupling: {
    a: (row, _, context) => loadNamed(context, row.a, row.day),
    b: (row, _, context) => loadNamed(context, row.b, row.day),
    territories: (row, _, context) => loadNodes(context, row.territoryIds, row.day),
    initiatives: (row, _, context) => loadNodes(context, row.initiativeIds, row.day),
    statements: (row, _, context) => loadStatements(context, row.statementIds, row.day),
    async targeting(row, _, context) {
      if (row.initiativeIds.length === 0) return []
      return await loadStatements(context, await context.loaders.targeting.load(row), row.day)
    },
    realisedBy: (row, _, context) => loadStatements(context, row.realisedBy, row.day),
  },
}

async function loadStatements(context: Context, ids: readonly string[], day: string): Promise<StatementRow[]> {
  const rows = await Promise.all(ids.map((id) => loadStatement(context, id, day)))
  return rows.filter((row) => row !== null)
}
