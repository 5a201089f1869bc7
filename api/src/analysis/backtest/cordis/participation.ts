import { seeded } from '../../links/random.ts'
import type { BacktestResult } from '../result.ts'
import type { Cordis } from './files.ts'
import { type Negatives, type Scored, scorePairs, testPairs } from './pair-test.ts'
import { factsOf, type Period, periodOf, type Window } from './period.ts'
import { drawSamples, SAMPLE } from './sample.ts'
import { sharedProjects } from './shared-projects.ts'

/** The window the model learns from, and the one it is tested on, which it has never seen. */
const windows: Record<'training' | 'test', Window> = {
  training: { cut: '2018-01-01', until: '2019-01-01' },
  test: { cut: '2019-01-01', until: null },
}

export interface ParticipationOptions {
  seed: number
  /** How many samples are drawn, each with a seed of its own from `seed` on. */
  seeds: number
  /** Pairs of each kind in a sample; 20,000 unless given. */
  sample?: number
}

type Found = Omit<BacktestResult['participation'], 'computedOn'>

/** Which organisations that never worked together do so next: new pairs of Horizon 2020 from 2019 on. */
export function testByParticipation(cordis: Cordis, { seed, seeds, sample = SAMPLE }: ParticipationOptions): Found {
  const shared = sharedProjects(cordis.participations)
  const training = periodOf(shared, cordis.parts, windows.training)
  const test = periodOf(shared, cordis.parts, windows.test)
  const used = Array.from({ length: seeds }, (_, place) => seed + place)
  const scored: Record<Negatives, Scored[]> = { random: [], matched: [] }
  for (const one of used) {
    const sampled = sampledWith({ training, test }, one, sample)
    for (const negatives of ['random', 'matched'] as const) scored[negatives].push(scorePairs(sampled, negatives))
  }
  return {
    dataVersion: cordis.version,
    seeds: used,
    sampled: Math.min(sample, test.newPairs.a.length),
    projects: shared.projects.length,
    participations: shared.participations,
    organisations: shared.organisations.size,
    test: factsOf(test),
    training: factsOf(training),
    random: testPairs(scored.random, test.active.length, seed),
    matched: testPairs(scored.matched, test.active.length, seed),
  }
}

function sampledWith(periods: { training: Period; test: Period }, seed: number, sample: number) {
  const random = seeded(seed)
  return {
    ...periods,
    trainingSamples: drawSamples(periods.training, random, sample),
    testSamples: drawSamples(periods.test, random, sample),
  }
}
