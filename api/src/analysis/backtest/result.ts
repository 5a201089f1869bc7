import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The committed figures: what `npm run backtest -- --write` found, read again where they are shown. */
export const resultFile = join(import.meta.dirname, 'result.json')

/** Every score that is tested: of a theme for a region, and of a pair of organisations. */
const scoreName = z.enum([
  'constant',
  'popularity',
  'density',
  'relatedness_sum',
  'mass_diffusion',
  'degree_weighted_paths',
  'nearest_portfolios',
  'closest_theme',
  'degree_product',
  'adamic_adar',
  'cosine',
  'additive',
])

/** What the additive model knows of a pair; "smaller" and "larger" are its two ends by that number. */
export const featureNames = [
  'degree_smaller',
  'degree_larger',
  'projects_smaller',
  'projects_larger',
  'adamic_adar',
  'same_country',
  'cosine',
  'same_kind',
  'years_since_smaller',
  'years_since_larger',
] as const

const measured = z.number().nullable()
const metrics = z.object({
  /** Area under the ROC curve. */
  auc: measured,
  averagePrecision: measured,
  precisionAt5: measured,
  reciprocalRank: measured,
  hitsAt1: measured,
  hitsAt3: measured,
  hitsAt5: measured,
})
const interval = z.object({
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  /** Two-sided, by the bootstrap; and the same after Holm's correction, null where the score is not one of those compared. */
  pValue: z.number(),
  holm: z.number().nullable(),
})
const scoreResult = z.object({
  score: scoreName,
  metrics,
  /** Less what the baseline gets, in the same cases; null for the baseline itself. */
  difference: z.object({ auc: interval, averagePrecision: interval }).nullable(),
})
const scoreTable = z.object({ baseline: scoreName, scores: z.array(scoreResult) })

const masking = scoreTable.extend({
  sourceId: z.string(),
  rows: z.int(),
  themes: z.int(),
  /** Themes hidden, one at a time; and those of them that another row has, by which scores are compared. */
  hidden: z.int(),
  compared: z.int(),
})

const entries = z.object({
  statisticsOn: z.iso.date(),
  enteredBy: z.iso.date(),
  rows: z.int(),
  themes: z.int(),
  tested: z.int(),
  entries: z.int(),
  /** Statistics over all rows, the scored one included. */
  withOwnRow: scoreTable,
  /** The scored row left out of every statistic. */
  withoutOwnRow: scoreTable,
})

const period = z.object({
  cut: z.iso.date(),
  until: z.iso.date().nullable(),
  active: z.int(),
  links: z.int(),
  newPairs: z.int(),
  metAgain: z.int(),
  /** Over all new pairs. */
  meanCommonNeighbours: z.number(),
  meanAdamicAdar: z.number(),
  meanCosine: z.number(),
})

const pairScore = z.object({
  score: scoreName,
  auc: z.number(),
  averagePrecision: z.number(),
  /** Area under the curve by seed, in the order of `seeds`. */
  aucBySeed: z.array(z.number()),
  /** Of the area less that of the baseline, on the sample of the first seed; null for the baseline. */
  difference: interval.nullable(),
})

const pairTest = z.object({
  baseline: scoreName,
  /** Of the pairs tested, which share came true: what drawing by lot gets as average precision. */
  prevalence: z.number(),
  scores: z.array(pairScore),
  /** The additive model of the first seed: what one standard deviation more of a feature adds to the log odds. */
  weights: z.array(
    z.object({ feature: z.enum(featureNames), weight: z.number(), mean: z.number(), deviation: z.number() }),
  ),
  intercept: z.number(),
})

const participation = z.object({
  computedOn: z.iso.date(),
  /** Hash of what the two files say. */
  dataVersion: z.string(),
  seeds: z.array(z.int()),
  sampled: z.int(),
  projects: z.int(),
  participations: z.int(),
  organisations: z.int(),
  test: period,
  training: period,
  random: pairTest,
  matched: pairTest,
})

const backtestResult = z.object({
  computedOn: z.iso.date(),
  /** Of the shipped data, as a load stores it. */
  dataVersion: z.string(),
  seed: z.int(),
  draws: z.int(),
  masking,
  entries,
  participation,
})

export type BacktestResult = z.infer<typeof backtestResult>
export type ScoreName = z.infer<typeof scoreName>
export type Metrics = z.infer<typeof metrics>
export type ScoreTable = z.infer<typeof scoreTable>
export type ScoreResult = z.infer<typeof scoreResult>
export type Difference = z.infer<typeof interval>
export type PairTest = z.infer<typeof pairTest>
export type PairScore = z.infer<typeof pairScore>
export type PeriodFacts = z.infer<typeof period>

/** The committed figures. Throws where the file is not what `npm run backtest -- --write` writes. */
export function readResult(file = resultFile): BacktestResult {
  return backtestResult.parse(JSON.parse(readFileSync(file, 'utf8')))
}
