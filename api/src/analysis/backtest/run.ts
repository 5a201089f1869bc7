import { DRAWS } from './compare.ts'
import type { Cordis } from './cordis/files.ts'
import { testByParticipation } from './cordis/participation.ts'
import { testByEntries } from './entries.ts'
import { testByMasking } from './masking.ts'
import type { Told } from './portfolios.ts'
import type { BacktestResult } from './result.ts'

/** Samples of pairs, each with a seed of its own. */
const SEEDS = 5

/** With what a back-test starts; the same seed on the same data gives the same figures to the last digit. */
export interface Start {
  seed: number
  /** `YYYY-MM-DD`, to stand beside the figures. */
  day: string
}

/** The shipped statements, and the version under which they are loaded. */
export interface ShippedData {
  statements: readonly Told[]
  version: string
}

/** What the shipped data says by itself, beside what was found on Horizon 2020, which has a date of its own. */
export function runBacktest(
  { statements, version }: ShippedData,
  { seed, day }: Start,
  participation: BacktestResult['participation'],
): BacktestResult {
  return {
    computedOn: day,
    dataVersion: version,
    seed,
    draws: DRAWS,
    masking: testByMasking(statements, seed),
    entries: testByEntries(statements, seed),
    participation,
  }
}

/** Takes about a minute and half a gigabyte on the whole of Horizon 2020. */
export function runOnCordis(cordis: Cordis, { seed, day }: Start): BacktestResult['participation'] {
  return { computedOn: day, ...testByParticipation(cordis, { seed, seeds: SEEDS }) }
}
