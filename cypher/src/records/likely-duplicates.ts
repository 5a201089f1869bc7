import { fold, wordsOf } from '../fold.ts'
import type { Graph, RunOptions } from '../graph.ts'
import { escapeLucene } from '../search-text.ts'
import { sharedPairs } from '../search.ts'
import type { Label } from '../vocabulary.ts'
import { recordQueries } from './queries.ts'

/** Forms of companies and the like, which tell two names apart too little. */
const forms = new Set(['ab', 'as', 'asa', 'sa', 'hb', 'kb', 'ltd', 'inc', 'publ', 'i', 'och', 'og', 'and', 'the'])

/** From this share of equal pairs of letters on, two names are shown beside each other. */
const alike = 0.6
const looked = 60

export interface LikelyDuplicate {
  id: string
  /** The name that is most like the new one. */
  name: string
  /** 1: the same but for case, marks and the form of company. */
  likeness: number
}

/** Things of the label that may be the one about to be added, most alike first; at most ten. */
export async function likelyDuplicates(
  graph: Graph,
  { label, name }: { label: Label; name: string },
  options?: RunOptions,
): Promise<LikelyDuplicate[]> {
  const wanted = bare(name)
  if (wanted === '') return []
  const lucene = wanted
    .split(' ')
    .map(escapeLucene)
    .map((word) => (word.length < 3 ? word : `(${word}^2 OR ${word}~1 OR ${word}*)`))
    .join(' OR ')
  const rows = await graph.read(recordQueries.likelyDuplicates, { label, lucene, first: looked }, options)
  return rows
    .map(({ id, names }) => mostAlike(id, names, wanted))
    .filter(({ likeness }) => likeness >= alike)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, 10)
}

function mostAlike(id: string, names: readonly string[], wanted: string): LikelyDuplicate {
  const ranked = names.map((name) => ({ id, name, likeness: likeness(bare(name), wanted) }))
  return ranked.reduce((a, b) => (b.likeness > a.likeness ? b : a), { id, name: id, likeness: 0 })
}

function likeness(a: string, b: string): number {
  if (a === b) return 1
  // "Techtank" and "Techtank Olofström": one name holds all words of the other.
  const [left, right] = [a.split(' '), b.split(' ')]
  const held = left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))
  return Math.max(held ? 0.9 : 0, sharedPairs(a, b))
}

function bare(name: string): string {
  const words = wordsOf(fold(name)).map(({ text }) => text)
  const telling = words.filter((word) => !forms.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}
