import type { StatementType } from '../../../generated/operations.ts'
import type { en } from '../../languages/en.ts'
import { fold } from '../../ui/fold.ts'

/** Something with the phrases that it goes by, in any letters. */
export interface Worded<T> {
  value: T
  phrases: readonly string[]
}

/** The words that a pattern can be made of, in the reader's language. */
export interface PatternWords {
  /** Labels and kinds. */
  kinds: readonly Worded<string>[]
  types: readonly Worded<StatementType>[]
  /** Regions, by their ids. */
  regions: readonly Worded<string>[]
  /** What stands before a region: "in". */
  before: string
}

/** What is tied to what; what the reader did not name is open. */
interface PatternAsked {
  from: string[] | null
  types: StatementType[] | null
  to: string[] | null
  /** The region that was named. */
  region: string | null
}

/**
 * Takes a text as a pattern: a kind, a relation, a kind, a region, in this order, each of which may be missing but for
 * one kind or relation. Every word must be known, the last one by its beginning, so that no name is taken for a pattern;
 * undefined where one is not.
 */
export function patternIn(text: string, words: PatternWords): PatternAsked | undefined {
  const tokens = tokensOf(text)
  const parts: Part[] = []
  for (let at = 0; at < tokens.length;) {
    const part = partAt(tokens, at, words)
    if (part === undefined) return undefined
    parts.push(part)
    at += part.taken
  }
  const kinds = parts.filter((part) => part.is === 'kind')
  const types = parts.filter((part) => part.is === 'type')
  const regions = parts.filter((part) => part.is === 'region')
  if (kinds.length + types.length === 0 || kinds.length > 2 || types.length > 1 || regions.length > 1) return undefined
  const [type] = types
  const before =
    type === undefined ? kinds.slice(0, 1) : kinds.filter((kind) => parts.indexOf(kind) < parts.indexOf(type))
  const after = kinds.filter((kind) => !before.includes(kind))
  if (before.length > 1 || after.length > 1) return undefined
  return {
    from: before[0]?.values ?? null,
    types: type?.values ?? null,
    to: after[0]?.values ?? null,
    region: regions[0]?.values[0] ?? null,
  }
}

type Part = { taken: number } & (
  | { is: 'kind'; values: string[] }
  | { is: 'region'; values: string[] }
  | { is: 'type'; values: StatementType[] }
  | { is: 'before' }
)

/** The part of a pattern that begins at a word: what fits best, and most words, of all that the words may be. */
function partAt(tokens: readonly string[], at: number, words: PatternWords): Part | undefined {
  const rest = tokens.slice(at)
  const after = tokens[at - 1] === words.before
  const shortest = after ? 1 : at === 0 ? 3 : 2
  const kind = best(words.kinds, (phrase) => Math.max(begun(rest, phrase, shortest), inflected(rest, phrase)))
  const type = best(words.types, (phrase) => begun(rest, phrase, shortest))
  const region = best(words.regions, (phrase) => begun(rest, phrase, shortest))
  const fit = Math.max(kind.fit, type.fit, region.fit)
  // The whole small word rather than the beginning of a longer one: "in", and not yet "incubator".
  if (rest[0] === words.before && fit <= perWord) return { taken: 1, is: 'before' }
  if (fit === 0) return undefined
  const taken = Math.floor(fit / perWord)
  if (kind.fit === fit) return { taken, is: 'kind', values: kind.values }
  if (type.fit === fit) return { taken, is: 'type', values: type.values }
  return { taken, is: 'region', values: region.values }
}

/** How well something fits: so much for each word taken, more for a whole phrase than for a part of one. */
const perWord = 10
const fits = { whole: 5, plural: 3, within: 1 } as const

function best<T>(all: readonly Worded<T>[], fitOf: (phrase: string[]) => number): { fit: number; values: T[] } {
  const fitting = all.map(({ value, phrases }) => ({
    value,
    fit: Math.max(0, ...phrases.map((phrase) => fitOf(tokensOf(phrase)))),
  }))
  const fit = Math.max(0, ...fitting.map((one) => one.fit))
  return { fit, values: fit === 0 ? [] : fitting.filter((one) => one.fit === fit).map(({ value }) => value) }
}

/** A phrase from its first word on; the last word that was typed may be a beginning. */
function begun(tokens: readonly string[], phrase: readonly string[], shortest: number): number {
  let whole = 0
  while (whole < phrase.length && whole < tokens.length && phrase[whole] === tokens[whole]) whole++
  if (whole === phrase.length) return whole * perWord + fits.whole
  const next = tokens[whole] ?? ''
  const last = whole === tokens.length - 1
  const beginning = last && next.length >= (whole === 0 ? shortest : 1) && phrase[whole]?.startsWith(next) === true
  const taken = whole + (beginning ? 1 : 0)
  return taken * perWord
}

/** The phrase in another form ("clusters", "specialisation areas"), or one word of it: "area" for a specialisation area. */
function inflected(tokens: readonly string[], phrase: readonly string[]): number {
  if (phrase.every((word, at) => alike(tokens[at] ?? '', word))) return phrase.length * perWord + fits.plural
  return phrase.some((word) => alike(tokens[0] ?? '', word)) ? perWord + fits.within : 0
}

/** Endings of the languages are at most three letters; a beginning of at least three stands for the word. */
function alike(token: string, word: string): boolean {
  if (token.length < 3 || word.length < 3) return false
  if (word.startsWith(token)) return true
  let shared = 0
  while (shared < word.length && word[shared] === token[shared]) shared++
  return shared >= 4 && word.length - shared <= 3 && token.length - shared <= 3
}

function tokensOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
}

type Room<R extends keyof typeof en> = Readonly<Record<keyof (typeof en)[R], string>>

/** The words of a language for labels, kinds and relations; sources are left out, since a picture holds none. */
export function patternWords(texts: {
  frame: Room<'frame'>
  explore: Room<'explore'>
  add: Room<'add'>
}): Omit<PatternWords, 'regions'> {
  const { frame, explore, add } = texts
  const worded = (beginning: string): Worded<string>[] =>
    Object.entries(frame)
      .filter(([key]) => key.startsWith(beginning))
      .map(([key, phrase]) => ({ value: key.slice(beginning.length), phrases: [phrase] }))
  // Of labels also what their things are called in the legend: "Areas".
  const families: Worded<string>[] = [
    { value: 'SpecialisationArea', phrases: [explore.kind_area] },
    { value: 'FundingInstrument', phrases: [explore.kind_fund] },
  ]
  return {
    kinds: [
      ...worded('label_').filter(({ value }) => value !== 'Source'),
      // The kinds of a source begin with a small letter.
      ...worded('kind_').filter(({ value }) => /^[A-Z]/.test(value)),
      ...families,
    ],
    types: worded('type_') as Worded<StatementType>[],
    before: add.before,
  }
}
