import { z } from 'zod'
import { gapSeverities, type GapSeverity } from './analysis/gaps/rule.ts'
import { ruleById } from './analysis/gaps/rules.ts'

/** Severities by the id of a rule, where they differ from the rule's own. */
export type Severities = Readonly<Record<string, GapSeverity>>

/** `area-fresh=low, region-strategy=high`. */
export const severitiesByRule = z.string().transform((text, issues): Severities => {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()))
  const wrong = pairs.find(
    ([rule = '', severity, ...more]) => !ruleById(rule) || !isSeverity(severity) || more.length > 0,
  )
  if (wrong === undefined) return Object.fromEntries(pairs) as Severities
  const message = `rules of docs/gaps.md with one of ${gapSeverities.join(', ')} each, such as area-fresh=low ("${wrong.join('=')}")`
  issues.addIssue({ code: 'custom', message })
  return z.NEVER
})

function isSeverity(text: string | undefined): boolean {
  return gapSeverities.some((severity) => severity === text)
}
