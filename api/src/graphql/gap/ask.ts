import type { vocabulary } from '@korskoppling/cypher'
import type { Assumed } from '../../analysis/gaps/claims.ts'
import { type GapReader, readGaps } from '../../analysis/gaps/evaluate.ts'
import { type Matrix, matrixOf } from '../../analysis/gaps/matrix.ts'
import type { GapRule } from '../../analysis/gaps/rule.ts'
import { gapRules, ruleById } from '../../analysis/gaps/rules.ts'
import { filter, refused, someIds } from '../arguments.ts'
import type { Context } from '../context.ts'

/** What the fields about gaps have in common. */
interface GapArguments {
  territories?: readonly string[] | null | undefined
  rules?: readonly string[] | null | undefined
  assume?: readonly AssumedInput[] | null | undefined
}

interface AssumedInput {
  relation: vocabulary.StatementType
  kinds: readonly string[]
  territory?: string | null | undefined
}

/** Reads the database once for all rules and territories that are asked for. */
export async function askGaps(context: Context, args: GapArguments, day: string): Promise<Matrix> {
  const territories = filter(args.territories)
  const facts = await readGaps(readerOf(context), {
    asOf: day,
    territories: territories && someIds(territories, 'territories'),
    rules: rulesAsked(args.rules),
    assume: (args.assume ?? []).map(assumed),
  })
  return matrixOf(facts)
}

export function readerOf({ shared, signal }: Context): GapReader {
  return { graph: shared.graph, signal }
}

/** In the order of the list, whatever order they are asked in. */
function rulesAsked(ids: GapArguments['rules']): GapRule[] {
  const wanted = filter(ids)
  if (!wanted) return [...gapRules]
  const unknown = wanted.find((id) => !ruleById(id))
  if (unknown !== undefined) throw refused(`there is no rule "${unknown}"`, { argument: 'rules', value: unknown })
  return gapRules.filter(({ id }) => wanted.includes(id))
}

function assumed({ relation, kinds, territory }: AssumedInput): Assumed {
  if (kinds.length === 0) throw refused('"assume" names no kinds: a list of what?', { argument: 'assume' })
  return { relation, kinds, territory: territory ?? null }
}
