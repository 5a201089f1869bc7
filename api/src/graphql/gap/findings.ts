import type { GapState } from '../../analysis/gaps/cell.ts'
import type { Cell, Matrix } from '../../analysis/gaps/matrix.ts'
import type { GapSeverity } from '../../analysis/gaps/rule.ts'

interface Wanted {
  states: readonly GapState[] | null
  severities: readonly GapSeverity[] | null
}

/** What most likely needs work comes first. */
const order: readonly GapState[] = ['GAP', 'NONE_RECORDED', 'NO_DATA', 'INDICATED', 'COVERED']
const severities: readonly GapSeverity[] = ['high', 'medium', 'low']
const deepest = 99_999

/** Cells in a total order: by state, then those that most sources are silent on, by severity, then by id. */
export function findingsIn({ rows }: Matrix, wanted: Wanted): { key: string; cell: Cell }[] {
  return rows
    .flatMap(({ cells }) => cells)
    .filter(({ state }) => wanted.states?.includes(state) ?? state !== 'COVERED')
    .filter(({ rule }) => wanted.severities?.includes(rule.severity) ?? true)
    .map((cell) => ({ key: keyOf(cell), cell }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

function keyOf({ rule, row, state, depth }: Cell): string {
  const silent = String(deepest - Math.min(depth.sources, deepest)).padStart(5, '0')
  return [order.indexOf(state), silent, severities.indexOf(rule.severity), rule.id, row.id].join('|')
}
