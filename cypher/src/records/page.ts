import { KorskopplingError } from '../errors.ts'

/** A place in a list of records, newest first. */
export interface Place {
  at: string
  id: string
}

export function cursorOf({ at, id }: Place): string {
  return Buffer.from(`${at} ${id}`).toString('base64url')
}

/** BAD_INPUT for a cursor of another list: `kinds` are what its ids may begin with. */
export function placeOf(cursor: string | undefined, kinds: readonly string[]): Place | null {
  if (cursor === undefined) return null
  const [, at, id, kind] = /^(\d{4}-\S+Z) ((\w+):\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (at !== undefined && id !== undefined && kind !== undefined && kinds.includes(kind)) return { at, id }
  throw new KorskopplingError('BAD_INPUT', `after: not a cursor of this list`, { facts: { path: 'after', cursor } })
}
