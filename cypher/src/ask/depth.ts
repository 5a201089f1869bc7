import type { Value } from './asked.ts'

/** Deeper values come from no program that means well, and take the stack of whoever walks down them. */
export const mostDepth = 100

/** Whether lists and maps lie in each other more often than that. */
export function isTooDeep(value: Value): boolean {
  let level = [value]
  for (let depth = 0; depth <= mostDepth; depth++) {
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values<Value>(one) : []))
    if (level.length === 0) return false
  }
  return true
}
