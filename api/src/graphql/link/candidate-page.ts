import { z } from 'zod'
import type { Candidate } from '../../analysis/links/candidates/candidate.ts'
import {
  type CandidateOrder,
  type CandidatePlace,
  comparePlaces,
  placeOf,
} from '../../analysis/links/candidates/place.ts'
import { refused } from '../arguments.ts'
import { type Connection, connection, decodeCursor } from '../connection.ts'

interface Page {
  /** Which list it is, without its order. */
  list: string
  order: CandidateOrder
  first: number
  after: string | null | undefined
}

/** Candidates best first, behind the one that a cursor names. */
export function candidatePage(candidates: readonly Candidate[], page: Page): Connection<Candidate> {
  const { order, first } = page
  const list = `${page.list} ${order}`
  const after = placeIn(decodeCursor(list, page.after))
  const items = candidates
    .map((node) => ({ node, place: placeOf(node) }))
    .toSorted((x, y) => comparePlaces(order, x.place, y.place))
    .filter(({ place }) => after === null || comparePlaces(order, place, after) > 0)
    .slice(0, first + 1)
    .map(({ node, place }) => ({ node, key: JSON.stringify(place) }))
  return connection({ list, items, first, total: candidates.length })
}

const place = z.tuple([z.boolean(), z.number().nullable(), z.string()])

function placeIn(key: string | null): CandidatePlace | null {
  if (key === null) return null
  const parsed = place.safeParse(jsonOf(key))
  if (parsed.success) return parsed.data
  throw refused('malformed cursor in "after"', { argument: 'after' })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no place either.
    return undefined
  }
}
