import neo4j, { type Driver, type Plan } from 'neo4j-driver'

/**
 * What is wrong with how the database means to run a statement: a product of what has nothing to do with each other, or
 * a walk over everything of a label that is not in `subjects`.
 */
export async function planFaults(
  driver: Driver,
  { text, parameters, subjects }: { text: string; parameters: object; subjects: readonly string[] },
): Promise<string[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    // Anew: a plan that was made while the database was empty is kept for a while.
    const { summary } = await session.run(`CYPHER replan=force EXPLAIN ${text}`, parameters)
    return summary.plan === false ? ['no plan'] : operators(summary.plan).flatMap((plan) => faultOf(plan, subjects))
  } finally {
    await session.close()
  }
}

function operators(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operators)]
}

function faultOf({ operatorType, arguments: details }: Plan, subjects: readonly string[]): string[] {
  const what = JSON.stringify(details)
  if (/^(CartesianProduct|AllNodesScan|.*AllRelationshipsScan)/.test(operatorType)) return [`${operatorType} ${what}`]
  const scans = /LabelScan|TypeScan|NodeIndexScan/.test(operatorType)
  return scans && !subjects.some((subject) => what.includes(`:${subject}`)) ? [`${operatorType} ${what}`] : []
}
