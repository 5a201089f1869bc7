import { z } from 'zod'
import { folds, wordsOf } from '../fold.ts'
import { defineQuery } from '../query.ts'
import { after, first } from './parameters.ts'
import { thingRow } from './thing.ts'

/** `key` is the place of a source in the order: `after` takes it, whatever was added or removed since. */
export const readSources = defineQuery(
  'read/sources',
  z.object({ words: z.array(z.string()), folds: z.array(z.tuple([z.string(), z.string()])), first, after }),
  z.object({
    total: z.int(),
    sources: z.array(z.object({ key: z.string(), statements: z.int(), thing: thingRow })),
  }),
)

/** What the query needs to find folded words: `orebro` finds Örebro. */
export function sourceWords(text: string): { words: string[]; folds: [string, string][] } {
  return { words: wordsOf(text).map((word) => word.text), folds: folds.map(([from, to]) => [from, to]) }
}
