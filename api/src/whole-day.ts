import { KorskopplingError } from '@korskoppling/cypher'

/** The value where it is a whole day of the calendar such as 2019-06-30; else BAD_INPUT that names the argument. */
export function wholeDay(value: unknown, name = 'asOf'): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw new KorskopplingError(
    'BAD_INPUT',
    `${name} must be a whole day such as 2019-06-30, got ${JSON.stringify(value)}`,
    { facts: { argument: name, value } },
  )
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN
  // Date.parse takes 2019-02-31 for the third of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
