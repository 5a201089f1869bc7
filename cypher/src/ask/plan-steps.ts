import type { PlanStep } from './asked.ts'

/** What the driver's two kinds of plan have in common, and the counts of PROFILE. */
interface Step {
  operatorType: string
  arguments: Readonly<Record<string, unknown>>
  children: readonly Step[]
  rows?: number | null
  dbHits?: number | null
}

/** The tree of a plan as a flat list in reading order: each step stands before those that it takes its rows from. */
export function planSteps(root: Step): PlanStep[] {
  const steps: PlanStep[] = []
  const add = (step: Step, parent: number | null) => {
    const index = steps.push(stepOf(step, parent)) - 1
    for (const child of step.children) add(child, index)
  }
  add(root, null)
  return steps
}

function stepOf(step: Step, parent: number | null): PlanStep {
  const facts = step.arguments
  return {
    operator: step.operatorType.replace(/@.*$/, ''),
    details: typeof facts.Details === 'string' && facts.Details !== '' ? facts.Details : null,
    parent,
    estimatedRows: Number(facts.EstimatedRows ?? 0),
    rows: step.rows ?? null,
    dbHits: step.dbHits ?? null,
  }
}
