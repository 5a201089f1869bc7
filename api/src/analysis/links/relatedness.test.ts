import { describe, expect, test } from 'vitest'
import { cases, expectNear, goldenTest, presenceOf, tableOf } from './golden.ts'
import { weightBetween } from './network/graph.ts'
import { tinyNetwork } from './network/tiny.ts'
import { normalisedRelatedness } from './normalised-relatedness.ts'
import { proximities } from './proximity.ts'
import { shrunkenProximities, shrunkenProximity } from './shrunken-proximity.ts'

/** A network out of a symmetric table. */
const networkOf = (table: readonly (readonly number[])[]) =>
  tinyNetwork(
    table.flatMap((row, a) => row.flatMap((weight, b) => (a < b && weight > 0 ? [[a, b, weight] as const] : []))),
    table.length,
  )

describe('normalised relatedness', () => {
  goldenTest('relatedness_normalised_econgeo', ({ input, association, prob, cosine, jaccard }) => {
    const found = (method?: 'association' | 'prob' | 'cosine' | 'jaccard') => {
      const { value } = normalisedRelatedness(networkOf(input), method)
      return value && tableOf(input.length, (i, j) => weightBetween(value, i, j))
    }
    for (const wanted of [association.output, association.exact]) expectNear(found('association'), wanted)
    for (const wanted of [prob.output, prob.exact]) expectNear(found(), wanted)
    for (const wanted of [jaccard.output, jaccard.exact]) expectNear(found('jaccard'), wanted)
    // Square roots have no fractions.
    expect(cosine.exact).toBeNull()
    expectNear(found('cosine'), cosine.output)
  })

  test('is unknown where nothing meets anything', () => {
    expect(
      normalisedRelatedness(
        networkOf([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toEqual({ value: null, reason: 'nothing_related' })
  })
})

describe('shrunken proximity', () => {
  goldenTest('shrunk_proximity', ({ toyInput, toyOutput, toyExact, real2019Top, realSIMxCIR }) => {
    const toy = shrunkenProximities(proximities(presenceOf(toyInput)), toyInput.length)
    expectNear(toy, toyOutput)
    expectNear(toy, toyExact)

    const { matrix, themes } = cases.real_2019_themes
    const found = proximities(presenceOf(matrix))
    const shrunken = shrunkenProximities(found, matrix.length)
    const at = (a: string, b: string) => [themes.indexOf(a), themes.indexOf(b)] as const
    for (const { a, b, value, exact, cooc } of real2019Top) {
      const [i, j] = at(a, b)
      for (const wanted of [value, exact]) expectNear(shrunken[i]?.[j], wanted)
      expect(found.together[i]?.[j]).toBe(cooc)
    }
    const [i, j] = at('SIM', 'CIR')
    expectNear(found.phi[i]?.[j], realSIMxCIR.raw)
    expectNear(shrunken[i]?.[j], realSIMxCIR.shrunk)
  })

  test('takes the twelve highest pairs of 2019 in the order of the golden numbers', () => {
    const { matrix, themes } = cases.real_2019_themes
    const all = shrunkenProximities(proximities(presenceOf(matrix)), matrix.length)
    const top = all
      .flatMap((row, i) => row.slice(0, i).map(({ value }) => value ?? 0))
      .toSorted((a, b) => b - a)
      .slice(0, 12)
    expect(themes.length).toBe(all.length)
    expectNear(
      top,
      cases.shrunk_proximity.real2019Top.map(({ value }) => value),
    )
  })

  test('is plain proximity without shrinking, and unknown without portfolios', () => {
    expect(shrunkenProximity({ both: 2, one: 4, other: 3, portfolios: 9 }, 0).value).toBe(1 / 2)
    expect(shrunkenProximity({ both: 0, one: 0, other: 0, portfolios: 0 })).toEqual({
      value: null,
      reason: 'nothing_to_compare',
    })
    expect(shrunkenProximity({ both: 0, one: 0, other: 0, portfolios: 9 }, 0).value).toBeNull()
  })
})
