import {
  type Graph,
  KorskopplingError,
  problemOf,
  type QuestionParameter,
  readNodes,
  type Value,
} from '@korskoppling/cypher'

export type Values = Readonly<Record<string, Value>>

/**
 * The value of each parameter: what was given, else its default. BAD_INPUT names the parameter that has no value, one of
 * another type or beyond its bounds, or that there is none of this name.
 */
export function valuesOf(parameters: readonly QuestionParameter[], given: Values): Record<string, Value> {
  const names = ['asOf', ...parameters.map(({ name }) => name)]
  const stranger = Object.keys(given).find((name) => !names.includes(name))
  if (stranger !== undefined)
    throw refusedValue(stranger, `there is no parameter of this name; expected ${names.join(', ')}`)
  const values = Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter, given)]))
  return given.asOf == null ? values : { ...values, asOf: given.asOf }
}

/** One of them; BAD_INPUT as above. */
export function valueOf({ name, default: usual, ...bounds }: QuestionParameter, given: Values): Value {
  const value = given[name] ?? usual
  if (value === undefined) throw refusedValue(name, 'it must be chosen')
  const problem = problemOf(bounds, value)
  if (problem !== undefined) throw refusedValue(name, problem)
  return value
}

/** NOT_FOUND names the parameter whose thing is not in the graph. */
export async function checkThings(
  graph: Graph,
  { parameters, values }: { parameters: readonly QuestionParameter[]; values: Values },
  signal?: AbortSignal,
): Promise<void> {
  const named = parameters
    .filter(({ type }) => type === 'thing' || type === 'things')
    .flatMap(({ name }) => idsIn(values[name]).map((id) => ({ name, id })))
  if (named.length === 0) return
  const found = await graph.read(readNodes, { ids: named.map(({ id }) => id) }, { signal })
  const there = new Set(found.map(({ properties }) => properties.id))
  const missing = named.find(({ id }) => !there.has(id))
  if (!missing) return
  const { name, id } = missing
  throw new KorskopplingError('NOT_FOUND', `${name}: nothing has the id ${id}`, { facts: { parameter: name, id } })
}

function idsIn(value: Value | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string')
}

export function refusedValue(parameter: string, problem: string): KorskopplingError {
  return new KorskopplingError('BAD_INPUT', `${parameter}: ${problem}`, { facts: { parameter, problem } })
}
