import neo4j, { Integer, type Record as DriverRecord } from 'neo4j-driver'

/** Plain values in, driver values out: the driver writes a plain whole number as a float unless wrapped. */
export function toDriver(parameters: unknown): Record<string, unknown> {
  return wrap(parameters) as Record<string, unknown>
}

function wrap(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(wrap)
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wrap(part)]))
  }
  return value
}

/** A row as a plain object; whole numbers beyond 2^53 become bigint so that no digit is lost. */
export function fromRecord(record: DriverRecord): Record<string, unknown> {
  return Object.fromEntries(record.keys.map((key) => [key, unwrap(record.get(key))]))
}

function unwrap(value: unknown): unknown {
  if (Integer.isInteger(value)) {
    const whole = value
    return whole.inSafeRange() ? whole.toNumber() : whole.toBigInt()
  }
  if (Array.isArray(value)) return value.map(unwrap)
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unwrap(part)]))
  }
  return value
}

/** Dates, nodes and the driver's own numbers are classes and stay what they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
}
