import { ruleQueries } from '@korskoppling/cypher'
import type { QueryGapFindingArgs, Resolvers } from '../../../generated/schema.ts'
import { findingParameters } from '../../analysis/gaps/matches.ts'
import type { SubjectRow } from '../../analysis/gaps/subject-rows.ts'
import { pageSize } from '../arguments.ts'
import type { Context } from '../context.ts'
import { loadNamed, loadNode, loadNodes, loadStatements } from '../load.ts'
import type { NodeRow } from '../rows.ts'
import { askGaps } from './ask.ts'
import { matchesOf, nearestOf } from './finding-loaders.ts'
import type { GapFindingRow } from './gap-row.ts'

/** The cell of this rule and subject with the matrix of its territory, or null where there is none. */
export async function finding(context: Context, args: QueryGapFindingArgs, day: string): Promise<GapFindingRow | null> {
  const territories = await territoriesOf(context, args.subject, day)
  const matrix = await askGaps(context, { territories, rules: [args.rule], assume: args.assume }, day)
  const cell = matrix.rows.find(({ row }) => row.id === args.subject)?.cells[0]
  return cell ? { cell, matrix, day } : null
}

/** Where to look for the subject: everywhere where its id does not say. */
async function territoriesOf(context: Context, id: string, day: string): Promise<string[] | null> {
  const node = await loadNode(context, id, day)
  if (node?.label === 'Territory') return [id]
  const territory = node?.label === 'SpecialisationArea' ? await context.loaders.areaTerritories.load(id) : null
  return territory === null ? null : [territory]
}

export function subjectOf(context: Context, { id, kind }: SubjectRow, day: string): NodeRow | Promise<NodeRow> | null {
  return kind === 'pair' ? null : loadNamed(context, id, day)
}

export const gapFinding: Resolvers = {
  GapFinding: {
    id: ({ cell }) => `${cell.rule.id}|${cell.row.id}`,
    rule: ({ cell, day }) => ({ ...cell.rule, day }),
    subject: ({ cell, day }, _, context) => subjectOf(context, cell.row, day),
    pair: ({ cell, day }, _, context) => loadNodes(context, cell.row.about?.pair ?? [], day),
    territories: ({ cell, day }, _, context) => loadNodes(context, cell.row.territories, day),
    cell: ({ cell, day }) => ({ ...cell, day }),
    claims: ({ cell, day }, _, context) =>
      loadStatements(
        context,
        cell.claims.map(({ id }) => id),
        day,
      ),
    async matches({ cell, matrix, day }, args, context) {
      const found = await matchesOf(context, matrix).load(cell)
      return found.slice(0, pageSize(args.first)).map((match) => ({ ...match, day }))
    },
    async nearest({ cell, matrix, day }, args, context) {
      const near = await nearestOf(context, matrix).load({ cell, first: pageSize(args.first, 3) })
      return near.map((thing) => ({ ...thing, day }))
    },
    cypher: ({ cell }) => ruleQueries[cell.rule.query].matches.text,
    parameters: ({ cell, matrix }) =>
      JSON.stringify(ruleQueries[cell.rule.query].matches.parameters.parse(findingParameters(matrix.frame, [cell]))),
  },
  GapMatch: {
    thing: ({ thingId, day }, _, context) => loadNamed(context, thingId, day),
    via: ({ viaId, day }, _, context) => (viaId === null ? null : loadNamed(context, viaId, day)),
    statements: ({ statementIds, day }, _, context) => loadStatements(context, statementIds, day),
  },
  GapNearest: {
    thing: ({ thingId, day }, _, context) => loadNamed(context, thingId, day),
    statements: ({ statementIds, day }, _, context) => loadStatements(context, statementIds, day),
  },
}
