import type { PlanStep } from '@korskoppling/cypher'
import { type Cell, tableOf } from './table.ts'

/** A plan as a table, each step below the one that takes its rows; rows and hits only where they were counted. */
export function planText(plan: readonly PlanStep[]): string {
  const counted = plan.some(({ rows }) => rows !== null)
  const header = ['step', 'estimated rows', ...(counted ? ['rows', 'hits'] : []), 'details']
  return tableOf(
    header,
    plan.map(
      (step) =>
        [
          `${'  '.repeat(depthOf(step, plan))}${step.operator}`,
          rounded(step.estimatedRows),
          ...(counted ? [step.rows ?? '', step.dbHits ?? ''] : []),
          step.details ?? '',
        ] satisfies Cell[],
    ),
  )
}

function depthOf({ parent }: PlanStep, plan: readonly PlanStep[]): number {
  const above = parent === null ? undefined : plan[parent]
  return above === undefined ? 0 : 1 + depthOf(above, plan)
}

function rounded(rows: number): number {
  return rows < 10 ? Number(rows.toFixed(1)) : Math.round(rows)
}
