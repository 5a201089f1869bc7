import type { QuestionParameterType } from '../../../../generated/operations.ts'
import type { ParameterValues, Value } from '../facts.ts'

/** Values as fields show and take them: what was typed becomes typed JSON, and a whole number stays one. */

const smallest = -(2n ** 63n)
const largest = 2n ** 63n - 1n

/** `12`, `-3`, `1 000`; what no number of the page holds exactly becomes `{"$int": "…"}`. Undefined for anything else. */
export function integerValue(text: string): Value | undefined {
  const digits = text.replaceAll(/\s/gu, '').replace('−', '-')
  if (!/^[+-]?\d{1,19}$/u.test(digits)) return undefined
  const whole = BigInt(digits.replace('+', ''))
  if (whole < smallest || whole > largest) return undefined
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : { $int: String(whole) }
}

/** `0.4` or `0,4`; `2` becomes `{"$float": "2.0"}`, since JSON would make it a whole number. */
export function numberValue(text: string): Value | undefined {
  const digits = text.replaceAll(/\s/gu, '').replace('−', '-').replace(',', '.')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(digits)) return undefined
  const number = Number(digits)
  if (!Number.isFinite(number)) return undefined
  return Number.isInteger(number) ? { $float: wholeFloat(number) } : number
}

function wholeFloat(number: number): string {
  const text = String(number)
  return /^-?\d+$/u.test(text) ? `${text}.0` : text
}

interface Bounds {
  min?: number | null | undefined
  max?: number | null | undefined
}

/** Whether a number lies beyond the least or the greatest that is taken. */
export function isBeyond(value: Value | undefined, { min, max }: Bounds): boolean {
  if (value === undefined) return false
  const number = Number(fieldText(value))
  return number < (min ?? -Infinity) || number > (max ?? Infinity)
}

/** A value as it stands in a field; lists of things have fields of their own. */
export function fieldText(value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') {
    const [inner] = Object.values(value)
    return typeof inner === 'string' ? inner : JSON.stringify(value)
  }
  return String(value)
}

/** What kind of field suits a value whose parameter nobody declared. */
export function typeOfValue(value: Value | undefined): QuestionParameterType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (Array.isArray(value)) return 'things'
  if (typeof value === 'object' && value !== null) {
    if ('$int' in value) return 'integer'
    if ('$float' in value) return 'number'
    if ('$date' in value) return 'date'
  }
  return 'text'
}

/** Ids out of a value of a parameter for things. */
export function idsOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

interface Dependent {
  name: string
  dependsOn: readonly string[]
}

/** With another value, and without those that were chosen from a list that depends on it. */
export function withValue(
  values: ParameterValues,
  { name, value }: { name: string; value: Value | undefined },
  parameters: readonly Dependent[],
): ParameterValues {
  const gone = new Set([name])
  // Parameters depend on earlier ones, so one walk in their order finds all.
  for (const parameter of parameters)
    if (parameter.dependsOn.some((needed) => gone.has(needed))) gone.add(parameter.name)
  const kept = Object.entries(values).filter(([other]) => !gone.has(other))
  return Object.fromEntries(value === undefined ? kept : [...kept, [name, value]])
}

/**
 * What was given, and the usual value of everything else. A usual value out of a list does not hold once something else
 * was given for what the list depends on.
 */
export function withDefaults(
  parameters: readonly (Dependent & { default: unknown })[],
  given: ParameterValues,
): ParameterValues {
  const usual: ParameterValues = Object.fromEntries(
    parameters.flatMap(({ name, default: value }) => (value == null ? [] : [[name, value as Value]])),
  )
  const changed = parameters.filter(
    ({ name }) => given[name] !== undefined && JSON.stringify(given[name]) !== JSON.stringify(usual[name]),
  )
  const left = changed.reduce((values, { name }) => withValue(values, { name, value: undefined }, parameters), usual)
  return { ...left, ...given }
}
