import { refused } from './arguments.ts'

export interface Connection<T> {
  edges: { node: T; cursor: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

interface Page<T> {
  /** Which list the cursor belongs to, its order included. */
  list: string
  /** One more than `first` when there is a next page; `key` is the place in the order. */
  items: readonly { node: T; key: string }[]
  first: number
  total: number
}

/** A cursor names a place in the order, not a number, so that additions and removals move nobody's next page. */
export function connection<T>({ list, items, first, total }: Page<T>): Connection<T> {
  const edges = items.slice(0, first).map(({ node, key }) => ({ node, cursor: encodeCursor(list, key) }))
  return {
    edges,
    pageInfo: { hasNextPage: items.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: total,
  }
}

function encodeCursor(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString('base64url')
}

/** The place that a cursor of this list names; null where no cursor is given. */
export function decodeCursor(list: string, cursor: string | null | undefined): string | null {
  if (cursor == null) return null
  const [of, key] = parsed(cursor)
  if (of !== list)
    throw refused(`the cursor in "after" belongs to another list or order`, { argument: 'after', cursor })
  return key
}

function parsed(cursor: string): [list: string, key: string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(value) && value.length === 2) {
      const [list, key] = value as unknown[]
      if (typeof list === 'string' && typeof key === 'string') return [list, key]
    }
  } catch {
    // Falls through to the refusal: what is no JSON is no cursor.
  }
  throw refused(`malformed cursor in "after": ${JSON.stringify(cursor.slice(0, 80))}`, { argument: 'after' })
}
