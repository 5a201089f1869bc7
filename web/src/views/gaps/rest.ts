import type { GapRestQuery } from '../../../generated/operations.ts'
import type { Rule } from './facts.ts'

export type RestFinding = GapRestQuery['findings']['edges'][number]['node']

export interface Asked {
  rule: Rule
  findings: RestFinding[]
}

const order = ['high', 'medium', 'low']

/** Findings under the rule that asks, severe rules first; each rule's in the order of the answer, most wanting first. */
export function byRule(rules: readonly Rule[], findings: readonly RestFinding[]): Asked[] {
  return rules
    .map((rule) => ({ rule, findings: findings.filter(({ cell }) => cell.ruleId === rule.id) }))
    .filter((asked) => asked.findings.length > 0)
    .toSorted((a, b) => order.indexOf(a.rule.severity) - order.indexOf(b.rule.severity))
}
