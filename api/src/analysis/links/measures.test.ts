import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addedDensities, complementarity, mutualComplementarity } from './added-density.ts'
import { coOccurrences } from './co-occurrence.ts'
import { complexity } from './complexity.ts'
import { densities } from './density.ts'
import { expectNear, goldenTest, presenceOf, tableOf } from './golden.ts'
import { columnSizes, connectedParts, incidenceFrom, rowSizes } from './incidence.ts'
import { weightBetween } from './network/graph.ts'
import { proximities } from './proximity.ts'
import { proximityNetwork } from './proximity-network.ts'

/** Rows of 0 and 1, as the papers print them. */
const presence = (...rows: string[]) => rows.map((row) => Array.from(row, (cell) => cell === '1'))
const anyPresence = fc
  .integer({ min: 1, max: 7 })
  .chain((columns) =>
    fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), { maxLength: 7, minLength: 1 }),
  )

describe('co-occurrence', () => {
  goldenTest('cooccurrence', ({ input, withDiagonal, offDiagonal }) => {
    const { together, ubiquity } = proximities(presenceOf(input))
    expectNear(together, offDiagonal)
    expectNear(
      together.map((row, i) => row.map((both, j) => (i === j ? ubiquity[i] : both))),
      withDiagonal,
    )
    const network = coOccurrences(incidenceFrom(presenceOf(input)))
    expectNear(
      tableOf(4, (i, j) => weightBetween(network, i, j)),
      offDiagonal,
    )
  })
})

describe('proximity', () => {
  goldenTest('proximity_min_conditional', ({ input, output, exact }) => {
    const { phi } = proximities(presenceOf(input))
    expectNear(phi, output)
    expectNear(phi, exact)
  })

  test('of themes that nobody has is 0, not a division by nothing', () => {
    expect(proximities(presence('00', '00')).phi).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(proximities([])).toEqual({ phi: [], together: [], ubiquity: [] })
  })

  test('as a network is the same as in a table, and the same from both ends', () => {
    fc.assert(
      fc.property(anyPresence, (rows) => {
        const { phi } = proximities(rows)
        const network = proximityNetwork(incidenceFrom(rows))
        const table = tableOf(phi.length, (i, j) => weightBetween(network, i, j))
        expect(table).toEqual(phi)
        expect(table).toEqual(tableOf(phi.length, (i, j) => weightBetween(network, j, i)))
      }),
    )
  })
})

describe('density', () => {
  goldenTest('relatedness_density', ({ input, diag0, diag1_pyecomplexity: diag1 }) => {
    const rows = presenceOf(input)
    const { phi } = proximities(rows)
    const found = rows.map((portfolio) => densities(phi, portfolio))
    expectNear(found, diag0.output)
    expectNear(found, diag0.exact)
    expectNear(
      found.map((row) => row.map(({ value }) => 100 * (value ?? 0))),
      diag0.percent,
    )
    // The other convention: a theme that is near itself supports itself.
    const near = phi.map((row, i) => row.map((value, j) => (i === j ? 1 : value)))
    const other = rows.map((portfolio) => densities(near, portfolio))
    expectNear(other, diag1.output)
    expectNear(other, diag1.exact)
  })

  goldenTest('relatedness_density_edge', ({ input, proximity, output }) => {
    const rows = presenceOf(input)
    const { phi } = proximities(rows)
    expectNear(phi, proximity)
    const found = rows.map((portfolio) => densities(phi, portfolio))
    expectNear(found, output)
    expect(found[0]?.[3]).toEqual({ value: null, reason: 'nothing_related' })
  })
})

describe('added density', () => {
  goldenTest('complementarity_added_density', ({ input, proximity, density, output, exact }) => {
    const rows = presenceOf(input)
    const { phi } = proximities(rows)
    expectNear(phi, proximity)
    expectNear(
      rows.map((portfolio) => densities(phi, portfolio)),
      density,
    )
    const ways = rows.flatMap((own, r) =>
      rows.flatMap((partner, s) =>
        r === s ? [] : [[`${r + 1}<-${s + 1}`, addedDensities(phi, { own, partner })] as const],
      ),
    )
    expectNear(Object.fromEntries(ways), output)
    expectNear(Object.fromEntries(ways), exact)
  })

  const rows = presence('11000', '00110', '10101', '01010')
  const { phi } = proximities(rows)
  const portfolio = (row: number) => rows[row - 1] ?? []

  test('and density make the density of both together, around every theme that is lacking', () => {
    fc.assert(
      fc.property(anyPresence, (found) => {
        const { phi: near } = proximities(found)
        const [own = [], partner = []] = [found[0], found.at(-1)]
        const before = densities(near, own)
        const both = densities(
          near,
          own.map((has, theme) => has || partner[theme] === true),
        )
        for (const [theme, extra] of addedDensities(near, { own, partner }).entries())
          if (extra.value !== null) expectNear((before[theme]?.value ?? NaN) + extra.value, both[theme]?.value)
      }),
    )
  })

  test('says why there is no value', () => {
    const [first] = addedDensities(phi, { own: portfolio(1), partner: portfolio(2) })
    expect(first).toEqual({ value: null, reason: 'already_there' })
  })

  test('as one number is the mean over what is lacking, and mutual where each gives', () => {
    const portfolios = { own: portfolio(1), partner: portfolio(2) }
    expectNear(complementarity(phi, portfolios), (1 / 3 + 1 / 2 + 1 / 2) / 3)
    expectNear(mutualComplementarity(phi, portfolios), '4/9')
    const nobody = { own: portfolio(1), partner: portfolio(1).map(() => false) }
    expect(complementarity(phi, nobody)).toEqual({ value: null, reason: 'nothing_to_compare' })
    expect(mutualComplementarity(phi, { own: nobody.partner, partner: nobody.own }).value).toBeNull()
  })
})

describe('on what 18 regions chose in 2019, by theme', () => {
  goldenTest('real_2019_themes', (wanted) => {
    const { regions, themes, matrix } = wanted
    const rows = presenceOf(matrix)
    const incidence = incidenceFrom(rows)
    expectNear(rowSizes(incidence), wanted.diversity)
    expectNear(columnSizes(incidence), wanted.ubiquity)
    expect(connectedParts(incidence)).toBe(wanted.bipartiteComponents)
    // One part that holds every region and every theme.
    expect(wanted.componentSizes).toEqual([regions.length + themes.length])
    expect(wanted.componentsSmall).toEqual([])

    const { phi, together, ubiquity } = proximities(rows)
    expectNear(ubiquity, wanted.ubiquity)
    for (const pair of wanted.topProximities) {
      const [i, j] = [themes.indexOf(pair.a), themes.indexOf(pair.b)]
      expectNear(phi[i]?.[j], pair.phi)
      expect(together[i]?.[j]).toBe(pair.cooc)
    }

    const found = densities(phi, rows[regions.indexOf('Blekinge')] ?? [])
    for (const { theme, density } of wanted.blekingeDensity) expectNear(found[themes.indexOf(theme)], density)
    expect(themes.filter((_, theme) => found[theme]?.value === null)).toEqual(wanted.undefinedDensityThemes)

    // Of no meaning on declared priorities, which is why they are refused; the arithmetic is the same.
    const { lambda2, lambda3, corrDiversityECI, pci } = wanted.eciSanity
    expect(complexity(incidence, 'declared')).toEqual({ value: null, reason: 'declared_only' })
    const { value } = complexity(incidence, 'revealed')
    expectNear(
      value?.singularValues.slice(1, 3).map((sigma) => sigma ** 2),
      [lambda2, lambda3],
    )
    expectNear(value?.correlation, corrDiversityECI)
    expectNear(Object.fromEntries(themes.map((theme, index) => [theme, value?.pci[index]])), pci)
    expect(value?.flags).toEqual(['unstable', 'few_rows'])
  })
})
