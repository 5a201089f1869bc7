import { isTooDeep } from '../ask/depth.ts'
import { z } from 'zod'
import type { Value } from '../ask/asked.ts'
import { coarseDate } from '../vocabulary.ts'

/** What a parameter of a question can be. `thing` and `things` are ids. */
export const valueTypes = ['thing', 'things', 'text', 'integer', 'number', 'boolean', 'date'] as const
export type ValueType = (typeof valueTypes)[number]

const id = z.string().min(1)
/** Beyond the safe range a whole number is `{"$int": "…"}`, so that no digit is lost. */
const longInteger = z
  .strictObject({ $int: z.string().regex(/^-?\d{1,19}$/) })
  .refine(({ $int }) => BigInt.asIntN(64, BigInt($int)) === BigInt($int))
const integer = z.union([z.int(), longInteger])
const float = z.strictObject({ $float: z.string().regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/) })

const byType: Record<ValueType, { schema: z.ZodType; expected: string }> = {
  thing: { schema: id, expected: 'the id of a thing' },
  things: { schema: z.array(id), expected: 'a list of ids of things' },
  text: { schema: z.string(), expected: 'a text' },
  integer: { schema: integer, expected: 'a whole number' },
  number: { schema: z.union([z.number(), longInteger, float]), expected: 'a number' },
  boolean: { schema: z.boolean(), expected: 'true or false' },
  date: {
    schema: z.union([coarseDate, z.strictObject({ $date: z.iso.date() })]),
    expected: 'a date such as 2024-02-29',
  },
}

/** What a value may be; `min` and `max` are of numbers only. */
interface ValueBounds {
  type: ValueType
  min?: number | undefined
  max?: number | undefined
}

/** What is wrong with a value of this type and between these bounds; undefined where nothing is. */
export function problemOf({ type, min = -Infinity, max = Infinity }: ValueBounds, value: Value): string | undefined {
  const { schema, expected } = byType[type]
  if (!schema.safeParse(value).success) return `expected ${expected}, got ${shown(value)}`
  const number = numberOf(value)
  if (number === undefined || (min <= number && number <= max)) return undefined
  const from = Number.isFinite(min) ? ` from ${min}` : ''
  const to = Number.isFinite(max) ? ` to ${max}` : ''
  return `expected ${expected}${from}${to}, got ${shown(value)}`
}

function shown(value: Value): string {
  const text = isTooDeep(value) ? 'lists in lists' : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)} …` : text
}

function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value
  const long = z.union([longInteger, float]).safeParse(value)
  return long.success ? Number(Object.values(long.data)[0]) : undefined
}
