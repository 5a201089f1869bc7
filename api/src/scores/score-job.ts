import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import {
  couplingsAt,
  type Graph,
  isFresh,
  KorskopplingError,
  readScoreState,
  type ScoredData,
  storeScores,
  type StoredScore,
  takeScoring,
  today,
} from '@korskoppling/cypher'
import { type Candidate, linkKinds } from '../analysis/links/candidates/candidate.ts'
import { chanceOf } from '../analysis/links/candidates/pair-chance.ts'
import { candidatesOf, everywhere } from '../analysis/links/candidates/find.ts'
import { type LinkDay, readLinkDay } from '../analysis/links/candidates/link-day.ts'
import { methodOf, methodsVersion } from '../analysis/links/candidates/methods.ts'
import { portfoliosAt } from '../analysis/regions/portfolio.ts'

/** Another process, or a person who writes, may have changed the data: so often it is looked at. */
const everyMs = 60_000

/** Scores today's candidates now and whenever the data have changed, until `signal`. What fails is tried again later. */
export function keepScored(graph: Graph, signal: AbortSignal, onError: (error: unknown) => void): void {
  const once = () =>
    score(graph, today(), signal).catch((error: unknown) => {
      if (!signal.aborted && !mayOnlyRead(error)) onError(error)
    })
  void once()
  const timer = setInterval(() => void once(), everyMs)
  signal.addEventListener('abort', () => clearInterval(timer))
}

function mayOnlyRead(error: unknown): boolean {
  return error instanceof KorskopplingError && error.code === 'READ_ONLY'
}

/**
 * Scores the candidates of all regions on a date, unless the stored scores are of the same data and methods, or another
 * process is at it. Gives whether it stored any. One transaction: a run is there whole or not at all.
 */
export async function score(graph: Graph, asOf: string, signal?: AbortSignal): Promise<boolean> {
  const state = await readScoreState(graph, asOf, { signal })
  if (!state.data || isFresh(state, methodsVersion)) return false
  const held = { holder: randomUUID(), asOf }
  const portfolios = await portfoliosAt(graph, asOf, { signal })
  const known = { portfolios, couplings: await couplingsAt(graph, asOf, { signal }) }
  const links = await readLinkDay(graph, known, { asOf, signal })
  const regions = everywhere(links)
  const scores = new Map<string, StoredScore>()
  for (const [done, region] of regions.entries()) {
    // At the first region the job is taken, at the others kept: whoever came too late for that has lost it.
    if (!(await takeScoring(graph, held, { done, of: regions.length }))) return false
    for (const one of await scoresOf(links, region, { data: state.data, signal })) scores.set(one.id, one)
    // Requests come in between.
    await setImmediate()
    signal?.throwIfAborted()
  }
  const run = { asOf, at: new Date().toISOString(), ...state.data, version: methodsVersion, scores: scores.size }
  await storeScores(graph, held, { run, scores: [...scores.values()] })
  return true
}

interface Scoring {
  data: ScoredData
  signal: AbortSignal | undefined
}

async function scoresOf(links: LinkDay, regionId: string, { data, signal }: Scoring): Promise<StoredScore[]> {
  const found = await Promise.all(linkKinds.map((kind) => candidatesOf(links, kind, regionId)))
  const at = new Date().toISOString()
  const scores: StoredScore[] = []
  for (const candidate of found.flat()) {
    const pValue = await chanceOf(candidate, links, signal)
    scores.push({ ...storedOf(candidate, links.day), ...data, at, ...(pValue !== null && { pValue }) })
  }
  return scores
}

function storedOf(candidate: Candidate, asOf: string): Omit<StoredScore, keyof ScoredData | 'at'> {
  return {
    id: `score:${asOf}|${candidate.id}`,
    subject: candidate.id,
    subjectIds: [candidate.a, candidate.b],
    region: candidate.regionId,
    method: methodOf[candidate.kind],
    version: methodsVersion,
    asOf,
    by: 'job' as const,
    ...(candidate.score.value === null ? { reason: candidate.score.reason } : { value: candidate.score.value }),
    partNames: candidate.parts.map(({ name }) => name),
    partValues: candidate.parts.map(({ value }) => value),
    ...(candidate.support && { both: candidate.support.both, of: candidate.support.of }),
  }
}
