import type { CompleteClaim, vocabulary } from '@korskoppling/cypher'
import { speaksOf } from './claims.ts'
import type { Matrix } from './matrix.ts'

/** A claim in force, with what it decides here. */
export interface Coverage {
  claim: CompleteClaim
  ruleIds: string[]
  /** Cells that it makes gaps. */
  gaps: number
}

/** A kind of list that somebody could claim, with what that would decide. */
export interface Assumable {
  relation: vocabulary.StatementType
  kinds: readonly string[]
  ruleIds: string[]
  /** Cells that would be gaps and are none now. */
  gaps: number
}

/** Claims that speak of a rule that was asked for a territory that was asked, in the order of their ids. */
export function coverageOf({ frame, rules, rows }: Matrix): Coverage[] {
  const places = new Set(frame.territories.flatMap(({ id, above }) => [id, ...above]))
  const made = new Map<CompleteClaim, number>()
  for (const claim of rows.flatMap(({ cells }) => cells).flatMap(({ claims }) => claims))
    made.set(claim, (made.get(claim) ?? 0) + 1)
  return frame.claims.flatMap((claim) => {
    if (!places.has(claim.territory)) return []
    const ruleIds = rules.filter((rule) => speaksOf(rule, claim)).map(({ id }) => id)
    return ruleIds.length > 0 ? [{ claim, ruleIds, gaps: made.get(claim) ?? 0 }] : []
  })
}

/** The lists that rules ask for, each once, in the order of the rules. */
export function assumableOf({ rules, rows }: Matrix): Assumable[] {
  const open = new Map<string, number>()
  for (const cell of rows.flatMap(({ cells }) => cells))
    if (cell.open) open.set(cell.rule.id, (open.get(cell.rule.id) ?? 0) + 1)
  const lists = new Map<string, Assumable>()
  for (const { id, claim } of rules) {
    if (claim === null) continue
    const key = JSON.stringify([claim.relation, claim.kinds])
    const list = lists.get(key) ?? { relation: claim.relation, kinds: claim.kinds, ruleIds: [], gaps: 0 }
    list.ruleIds.push(id)
    list.gaps += open.get(id) ?? 0
    lists.set(key, list)
  }
  return [...lists.values()]
}
