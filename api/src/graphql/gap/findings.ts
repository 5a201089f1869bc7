import type { GapState } from '../../analysis/gaps/cell.ts'
import type { Cell, Matrix } from '../../analysis/gaps/matrix.ts'
import { gapSeverities, type GapRule, type GapSeverity } from '../../analysis/gaps/rule.ts'
import type { Severities } from '../../severities.ts'

interface Wanted {
  states: readonly GapState[] | null
  severities: readonly GapSeverity[] | null
}

/** What most likely needs work comes first. */
const order: readonly GapState[] = ['GAP', 'NONE_RECORDED', 'NO_DATA', 'INDICATED', 'COVERED']
const deepest = 99_999

/** Cells in a total order: by state, then those that most sources are silent on, by severity, then by id. */
export function findingsIn({ rows }: Matrix, wanted: Wanted, changed: Severities): { key: string; cell: Cell }[] {
  return rows
    .flatMap(({ cells }) => cells)
    .filter(({ state }) => wanted.states?.includes(state) ?? state !== 'COVERED')
    .filter(({ rule }) => wanted.severities?.includes(severityOf(rule, changed)) ?? true)
    .map((cell) => ({ key: keyOf(cell, changed), cell }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** How grave it is when the rule finds nothing, as this server was told. */
export function severityOf({ id, severity }: Pick<GapRule, 'id' | 'severity'>, changed: Severities): GapSeverity {
  return changed[id] ?? severity
}

function keyOf({ rule, row, state, depth }: Cell, changed: Severities): string {
  const silent = String(deepest - Math.min(depth.sources, deepest)).padStart(5, '0')
  return [order.indexOf(state), silent, gapSeverities.indexOf(severityOf(rule, changed)), rule.id, row.id].join('|')
}
