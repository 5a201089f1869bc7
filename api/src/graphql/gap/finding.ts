import { ruleQueries } from '@korskoppling/cypher'
import DataLoader from 'dataloader'
import type { QueryGapFindingArgs, Resolvers } from '../../../generated/schema.ts'
import { findingParameters, type FoundMatch, readMatches } from '../../analysis/gaps/matches.ts'
import type { Cell, Matrix } from '../../analysis/gaps/matrix.ts'
import { readNearest } from '../../analysis/gaps/nearest.ts'
import type { SubjectRow } from '../../analysis/gaps/subject-rows.ts'
import { pageSize } from '../arguments.ts'
import type { Context } from '../context.ts'
import { loadNamed, loadNode, loadNodes, loadStatements } from '../load.ts'
import type { NodeRow } from '../rows.ts'
import { askGaps, readerOf } from './ask.ts'
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

export function subjectOf(context: Context, { id, kind }: SubjectRow, day: string): Promise<NodeRow> | null {
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
      const found = await matchesOf(context, matrix).load(cell)
      const except = found.map(({ thingId }) => thingId)
      const near = await readNearest(readerOf(context), cell, { day, first: pageSize(args.first, 3), except })
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

const loaders = new WeakMap<Matrix, DataLoader<Cell, FoundMatch[]>>()

/** One statement for each rule, however many of its cells are looked into. */
function matchesOf(context: Context, matrix: Matrix): DataLoader<Cell, FoundMatch[]> {
  const known = loaders.get(matrix)
  if (known) return known
  const loader = new DataLoader<Cell, FoundMatch[]>(async (cells) => {
    const byRule = new Map<string, [Cell, ...Cell[]]>()
    for (const cell of cells) {
      const group = byRule.get(cell.rule.id)
      if (group) group.push(cell)
      else byRule.set(cell.rule.id, [cell])
    }
    const groups = [...byRule.values()].map((group) => readMatches(readerOf(context), matrix.frame, group))
    const found = new Map(
      (await Promise.all(groups)).flatMap((bySubject, index) => {
        const ruleId = [...byRule.keys()][index] ?? ''
        return [...bySubject].map(([subject, matches]) => [`${ruleId}|${subject}`, matches] as const)
      }),
    )
    return cells.map(({ rule, row }) => found.get(`${rule.id}|${row.id}`) ?? [])
  })
  loaders.set(matrix, loader)
  return loader
}
