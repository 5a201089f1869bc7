import { type Graph, integrityChecks, vocabulary } from '@korskoppling/cypher'
import { graphState } from './state.ts'

/** A check that found something. */
export interface Violation {
  /** Name of the query, `integrity/evidence`. */
  check: string
  title: string
  /** How many it found; it stops counting at 1,000. */
  count: number
  examples: { subject: string; detail: string }[]
}

const limit = 1_000
const shown = 5

/** Runs every integrity check and gives what they found; empty when all is well. */
export async function integrity(graph: Graph): Promise<Violation[]> {
  const { kind } = await graphState(graph)
  const parameters = {
    first: limit,
    labels: vocabulary.labels,
    types: vocabulary.statementTypes,
    ends: Object.entries(vocabulary.endsByType).flatMap(([type, ends]) => ends.map(([a, b]) => `${type}|${a}|${b}`)),
    helixRoles: [...vocabulary.helixRoles],
    modalities: [...vocabulary.modalities],
    bases: [...vocabulary.bases],
  }
  const violations: Violation[] = []
  for (const check of integrityChecks) {
    // In a database of ours every relationship must have evidence; beside other things only ours can be asked for it.
    const types = check.name === 'integrity/evidence' && kind !== 'foreign' ? null : parameters.types
    const found = await graph.read(check, { ...parameters, types }, { timeoutMs: 60_000 })
    if (found.length === 0) continue
    violations.push({
      check: check.name,
      title: /^\/\/ title: (.*)$/m.exec(check.text)?.[1] ?? check.name,
      count: found.length,
      examples: found.slice(0, shown),
    })
  }
  return violations
}
