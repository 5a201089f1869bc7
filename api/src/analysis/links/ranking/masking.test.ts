import { describe, expect, test } from 'vitest'
import { cases, expectNear, goldenTest, presenceOf } from '../golden.ts'
import { incidenceFrom, withoutCell } from '../incidence.ts'
import { type ScorerName, scorers } from '../scores/scorers.ts'
import { listOf } from '../sparse.ts'
import { masked } from './masking.ts'
import { hitsAt, meanOf, meanReciprocalRank } from './ranks.ts'

type Golden = Exclude<ScorerName, 'closestTheme'>

/** The names that the golden numbers give the scores; one came later. */
const named = {
  constant: 'random',
  popularity: 'popularity',
  density: 'density (Hidalgo, diag 0)',
  relatednessSum: 'sum of phi (no denominator)',
  massDiffusion: 'mass diffusion (RA 3-hop)',
  degreeWeightedPaths: 'DWPC r-t-r-t (w=.5)',
  nearestPortfolios: 'kNN regions (Jaccard)',
} as const satisfies Record<Golden, string>

describe('hiding one theme of a region after the other', () => {
  const incidence = incidenceFrom(presenceOf(cases.real_2019_themes.matrix))

  goldenTest('real_2019_masking_backtest', ({ output }) => {
    for (const [key, name] of Object.entries(named) as [Golden, (typeof named)[Golden]][]) {
      const found = masked(incidence, scorers[key])
      const ranks = found.map(({ rank }) => rank)
      const metrics = {
        MRR: meanReciprocalRank(ranks),
        Hits1: hitsAt(ranks, 1),
        Hits3: hitsAt(ranks, 3),
        Hits5: hitsAt(ranks, 5),
        AUC: meanOf(found.map(({ area }) => area ?? NaN)),
        n: found.length,
      }
      expectNear(metrics, output[name], name)
    }
    expect(Object.values(named).sort()).toEqual(Object.keys(output).sort())
  })

  test('leaves the matrix itself as it was', () => {
    const before = structuredClone(incidence)
    masked(incidence, scorers.popularity)
    expect(incidence).toEqual(before)
    const less = withoutCell(incidence, 0, 5)
    expectNear(listOf(less.columnsOf, 0), [13])
    expect(listOf(less.rowsOf, 5)).not.toContain(0)
    expect(withoutCell(incidence, 0, 0)).toEqual(incidence)
  })

  test('cannot test a region that lacks nothing else', () => {
    const full = incidenceFrom([
      [true, true],
      [true, false],
    ])
    const areas = masked(full, scorers.popularity).map(({ row, area }) => [row, area])
    expect(areas).toEqual([
      [0, null],
      [0, null],
      [1, 1 / 2],
    ])
  })
})
