import type { GapRule } from './rule.ts'
import { regionErdf, regionInterreg } from './rules/territory-funding.ts'
import { areaAcademia, areaCriticalMass } from './rules/who-works-on-it.ts'

/** Every rule, in the order in which a table shows them. A new one is one line here. */
export const gapRules: readonly GapRule[] = [areaAcademia, areaCriticalMass, regionErdf, regionInterreg]

const byId = new Map(gapRules.map((rule) => [rule.id, rule]))

export function ruleById(id: string): GapRule | undefined {
  return byId.get(id)
}
