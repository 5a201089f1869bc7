import type { Cases } from '../../links/ranking/additive-model.ts'
import { pairIndices } from '../../links/network/pair-indices.ts'
import { lengthOf } from '../../links/sparse.ts'
import { featureNames } from '../result.ts'
import { dayNumber, type PairList, type Period } from './period.ts'

const YEAR = 365.25

/** Features of pairs, and the three scores that need no fitting. All from what is known before the cut. */
export interface Described {
  cases: Cases
  scores: { degree_product: Float64Array; adamic_adar: Float64Array; cosine: Float64Array }
}

export function describe(period: Period, pairs: PairList): Described {
  const [count, width] = [pairs.a.length, featureNames.length]
  const features = new Float64Array(count * width)
  const scores = {
    degree_product: new Float64Array(count),
    adamic_adar: new Float64Array(count),
    cosine: new Float64Array(count),
  }
  for (const [place, a] of pairs.a.entries()) {
    const b = pairs.b[place] ?? 0
    const { value } = pairIndices(period.before, { a, b })
    const [adamicAdar, alike] = [value?.adamicAdar ?? 0, period.cosine(a, b)]
    scores.degree_product[place] = value?.preferentialAttachment ?? 0
    scores.adamic_adar[place] = adamicAdar
    scores.cosine[place] = alike
    features.set(featuresOf(period, { a, b, adamicAdar, alike }), place * width)
  }
  return { cases: { features, width }, scores }
}

function featuresOf(
  { cut, active, before, projectsOf, lastStart }: Period,
  { a, b, adamicAdar, alike }: { a: number; b: number; adamicAdar: number; alike: number },
): number[] {
  // In the order of `featureNames`.
  const logs = (one: number, other: number) => inOrder(Math.log1p(one), Math.log1p(other))
  const since = (organisation: number) => (dayNumber(cut) - (lastStart[organisation] ?? 0)) / YEAR
  return [
    ...logs(lengthOf(before, a), lengthOf(before, b)),
    ...logs(lengthOf(projectsOf.columnsOf, a), lengthOf(projectsOf.columnsOf, b)),
    Math.log1p(adamicAdar),
    Number(active[a]?.country === active[b]?.country),
    alike,
    Number(active[a]?.kind === active[b]?.kind),
    ...inOrder(since(a), since(b)),
  ]
}

const inOrder = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one])

/** Two lots of pairs as one, the first before the second. */
export function together(one: PairList, other: PairList): PairList {
  return { a: joined(one.a, other.a), b: joined(one.b, other.b) }
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  const all = new Uint32Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}
