import type { z } from 'zod'
import { KorskopplingError } from '../errors.ts'

/** Reads what a person or a file hands in; BAD_INPUT names the path of the first thing that is wrong. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, at = ''): T {
  const result = schema.safeParse(withoutNulls(value))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const own = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
  throw badInput([at, ...own.map(String)].filter((part) => part !== '').join('.'), issue?.message ?? '')
}

export function badInput(path: string, problem: string): KorskopplingError {
  return new KorskopplingError('BAD_INPUT', path === '' ? problem : `${path}: ${problem}`, { facts: { path, problem } })
}

/** Callers hand over null for what is not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([key, part]) => [key, withoutNulls(part)]),
  )
}
