import type { Value } from '@korskoppling/cypher'
import { refused } from '../arguments.ts'

/** `parameters` of a statement or question: a JSON object of values by name, or nothing. */
export function parametersOf(given: unknown): Readonly<Record<string, Value>> {
  if (given == null) return {}
  if (typeof given === 'object' && !Array.isArray(given)) return given as Readonly<Record<string, Value>>
  throw refused('parameters must be an object such as {"region": "territory:se221"}', { argument: 'parameters' })
}
