import { z } from 'zod'
import { KorskopplingError } from './errors.ts'
import { fold, folds, type Word, wordsOf } from './fold.ts'
import type { Graph, RunOptions } from './graph.ts'
import { today } from './holds.ts'
import { defineQuery } from './query.ts'
import { bestMatch, type Match } from './search-match.ts'
import { droppedText, fuzzyText, luceneText } from './search-text.ts'
import { type Label, labels } from './vocabulary.ts'

const textProperties = ['name', 'title', 'nameEn', 'nameSv', 'nameNb', 'asWritten'] as const

const found = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  kind: z.string().nullable(),
  score: z.number(),
  texts: z.record(z.enum(textProperties), z.string().nullable()),
  altNames: z.array(z.string()),
})

export const searchQuery = defineQuery(
  'search/things',
  z.object({
    lucene: z.string().nullable(),
    exact: z.string(),
    words: z.string().nullable(),
    folds: z.array(z.array(z.string())),
    labels: z.array(z.string()).nullable(),
    territory: z.string().nullable(),
    asOf: z.string(),
    /** Id of the thing after which the page begins. */
    after: z.string().nullable(),
    first: z.number(),
  }),
  z.object({ total: z.number(), begin: z.number(), hits: z.array(found) }),
)

export interface SearchRequest {
  text: string
  labels?: readonly Label[] | undefined
  /** Only what is located in it, part of it, prioritised by it or part of what it prioritises, on `asOf`. */
  territory?: string | undefined
  asOf?: string | undefined
  /** Default 20, at most 100. */
  first?: number | undefined
  /** A hit's cursor. */
  after?: string | undefined
}

export interface Hit extends Match {
  id: string
  label: Label
  kind?: string | undefined
  score: number
  cursor: string
}

export interface SearchResult {
  hits: Hit[]
  totalCount: number
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** Where nothing was found: names that are spelt nearly so. */
  nearest: string[]
  /** Why there is no hit. */
  hint?: 'empty' | 'signs_only' | 'nothing_found' | undefined
}

const longestText = 200
const mostWords = 12
const nearestShown = 5

/**
 * Things by their names: folded (`tromso` finds Tromsø), all words, the last one as a beginning, exact names first,
 * parts of words last. Any text gives an answer, never an error; `first` out of range or a malformed cursor is BAD_INPUT.
 */
export async function search(graph: Graph, request: SearchRequest, options?: RunOptions): Promise<SearchResult> {
  const text = request.text.slice(0, longestText)
  const words = wordsOf(text).slice(0, mostWords)
  const after = request.after === undefined ? null : idOf(request.after)
  const parameters = { ...parametersOf(request, text), after }
  if (words.length === 0) return nothing(text.trim() === '' ? 'empty' : 'signs_only')
  const lucene = { lucene: luceneText(words), words: droppedText(words) ?? null }
  const [page = noPage] = await graph.read(searchQuery, { ...parameters, ...lucene }, options)
  if (page.total === 0)
    return { ...nothing('nothing_found'), nearest: await nearest(graph, { parameters, words }, options) }
  return {
    hits: page.hits.map((hit) => hitOf(hit, words)),
    totalCount: page.total,
    hasNextPage: page.begin + page.hits.length < page.total,
    hasPreviousPage: page.begin > 0,
    nearest: [],
  }
}

type Parameters = z.infer<typeof searchQuery.parameters>
const noPage = { total: 0, begin: 0, hits: [] }

function parametersOf({ labels: only, territory, asOf, first = 20 }: SearchRequest, text: string): Parameters {
  if (!Number.isInteger(first) || first < 0 || first > 100) {
    throw new KorskopplingError('BAD_INPUT', `first: expected 0 to 100, got ${first}`, { facts: { path: 'first' } })
  }
  return {
    lucene: null,
    words: null,
    exact: fold(text.trim()),
    folds: folds.map((pair) => [...pair]),
    labels: only ? [...only] : null,
    territory: territory ?? null,
    asOf: asOf ?? today(),
    after: null,
    first,
  }
}

async function nearest(
  graph: Graph,
  { parameters, words }: { parameters: Parameters; words: readonly Word[] },
  options?: RunOptions,
): Promise<string[]> {
  const lucene = fuzzyText(words)
  if (lucene === undefined) return []
  const [page = noPage] = await graph.read(
    searchQuery,
    { ...parameters, lucene, after: null, first: nearestShown * 4 },
    options,
  )
  return [...new Set(page.hits.map((hit) => bestSpelling(hit, words)))].slice(0, nearestShown)
}

/** The name that is spelt most alike, since a thing is often found by a name other than its first. */
function bestSpelling(hit: z.infer<typeof found>, words: readonly Word[]): string {
  const wanted = words.map(({ text }) => text).join(' ')
  const ranked = textsOf(hit).map(([, text]) => ({ text, shared: sharedPairs(fold(text), wanted) }))
  return ranked.reduce((a, b) => (b.shared > a.shared ? b : a), ranked[0] ?? { text: hit.id, shared: 0 }).text
}

/** Dice's measure on pairs of letters: 0 to 1. */
export function sharedPairs(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)))
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0
  const [left, right] = [pairs(a), pairs(b)]
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size)
}

function hitOf(hit: z.infer<typeof found>, words: readonly Word[]): Hit {
  const label = labels.find((one) => hit.labels.includes(one)) ?? 'Source'
  return {
    id: hit.id,
    label,
    kind: hit.labels.find((one) => one !== label) ?? hit.kind ?? undefined,
    score: hit.score,
    cursor: Buffer.from(`search:${hit.id}`).toString('base64url'),
    ...bestMatch(textsOf(hit), words),
  }
}

function textsOf(hit: z.infer<typeof found>): [property: string, text: string][] {
  return [
    ...textProperties.flatMap((property): [string, string][] => {
      const text = hit.texts[property]
      return text === null ? [] : [[property, text]]
    }),
    ...hit.altNames.map((text): [string, string] => ['altNames', text]),
  ]
}

function idOf(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (text.startsWith('search:')) return text.slice('search:'.length)
  throw new KorskopplingError('BAD_INPUT', 'after: not a cursor of a search', { facts: { path: 'after', cursor } })
}

function nothing(hint: SearchResult['hint']): SearchResult {
  return { hits: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false, nearest: [], hint }
}
