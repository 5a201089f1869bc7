import neo4j from 'neo4j-driver'
import { KorskopplingError } from '../errors.ts'
import type { Value } from './asked.ts'
import { isTooDeep, mostDepth } from './depth.ts'
import { parseDuration } from './duration.ts'
import { parseTemporal } from './temporal.ts'

type Values = Readonly<Record<string, Value>>

/** `$names` of a statement as the driver takes them. Rejects with BAD_INPUT, naming the place of what is no value. */
export function fromValues(parameters: Values): Record<string, unknown> {
  for (const [name, value] of Object.entries(parameters))
    if (isTooDeep(value)) throw bad(`$${name}`, `lists and maps lie in each other more than ${mostDepth} times`)
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, fromValue(value, `$${name}`)]))
}

/** The reverse of `toValue` for whatever may be a parameter; `place` is for the message. */
export function fromValue(value: Value, place = 'value'): unknown {
  if (typeof value === 'number') return fromNumber(value, place)
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map((part, index) => fromValue(part, `${place}[${index}]`))
  const [first, ...others] = Object.entries(value)
  if (first?.[0].startsWith('$') && others.length === 0) return fromTagged(first[0], first[1], place)
  return fromMap(value, place)
}

function fromMap(map: Values, place: string): unknown {
  const mark = Object.keys(map).find((key) => /^__is\w+__$/.test(key))
  if (mark !== undefined) throw bad(place, `the driver takes a map with the key "${mark}" for something else`)
  return Object.fromEntries(Object.entries(map).map(([key, part]) => [key, fromValue(part, `${place}.${key}`)]))
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function fromNumber(value: number, place: string): unknown {
  if (!Number.isInteger(value)) return value
  if (Number.isSafeInteger(value)) return neo4j.int(value)
  // Reading the JSON has already changed its last digits.
  throw bad(place, `the whole number ${value} is too large for plain JSON, write {"$int": "…"} or {"$float": "…"}`)
}

function fromTagged(tag: string, content: Value, place: string): unknown {
  if (tag === '$map' && isMap(content)) return fromMap(content, place)
  if (tag === '$point' && isMap(content)) return fromPoint(content, place)
  const read = texts[tag]
  if (!read) throw bad(place, `"${tag}" is no kind of value that a parameter can have`)
  const value = typeof content === 'string' ? read(content) : undefined
  if (value === undefined) throw bad(place, `${JSON.stringify({ [tag]: content })} is no such value`)
  return value
}

/** What each tag with a text means; undefined for a text that is no such value. */
const texts: Readonly<Record<string, (text: string) => unknown>> = {
  $int: (text) => (/^[+-]?\d{1,19}$/.test(text) && isLong(BigInt(text)) ? neo4j.int(text) : undefined),
  $float: (text) => (/^(NaN|[+-]?(Infinity|(\d+\.?\d*|\.\d+)(e[+-]?\d+)?))$/i.test(text) ? Number(text) : undefined),
  $date: parseTemporal.date,
  $dateTime: parseTemporal.dateTime,
  $localDateTime: parseTemporal.localDateTime,
  $time: parseTemporal.time,
  $localTime: parseTemporal.localTime,
  $duration: parseDuration,
  $bytes: (text) => Int8Array.from(Buffer.from(text, 'base64')),
}

function isLong(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value
}

function fromPoint({ srid, x, y, z }: Values, place: string): unknown {
  const numbers = [srid, x, y, ...(z === undefined ? [] : [z])].map((part) => fromCoordinate(part))
  if (numbers.includes(undefined)) throw bad(place, 'a point has srid, x, y and perhaps z, all of them numbers')
  const [kind = 0, ...rest] = numbers
  return new neo4j.types.Point(neo4j.int(kind), ...(rest as [number, number, number?]))
}

/** Always a float, so that 15 and 15.0 are the same place. */
function fromCoordinate(value: Value | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function isMap(value: Value): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function bad(place: string, message: string): KorskopplingError {
  return new KorskopplingError('BAD_INPUT', `${place}: ${message}`, { facts: { argument: place } })
}
