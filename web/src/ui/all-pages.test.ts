import { expect, it } from 'vitest'
import { allPages } from './all-pages.ts'

const things = ['a', 'b', 'c', 'd', 'e']

/** Two things a page; a cursor is the place after the last one. */
const pageAfter = (after: string | null) => {
  const from = Number(after ?? 0)
  const edges = things.slice(from, from + 2).map((node) => ({ node }))
  return Promise.resolve({ edges, pageInfo: { hasNextPage: from + 2 < things.length, endCursor: String(from + 2) } })
}

it('asks for page after page, each once and in order, until there is none', async () => {
  expect(await allPages(pageAfter)).toEqual(things)
})
