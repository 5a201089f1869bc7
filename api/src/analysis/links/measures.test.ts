import { describe, expect, test } from 'vitest'
import { addedDensities, complementarity, mutualComplementarity } from './added-density.ts'
import { densities } from './density.ts'
import { proximities } from './proximity.ts'

/** Rows of 0 and 1, as the papers print them. */
const presence = (...rows: string[]) => rows.map((row) => Array.from(row, (cell) => cell === '1'))
const close = (found: readonly (number | null)[], wanted: readonly (number | null)[]) => {
  expect(found.length).toBe(wanted.length)
  found.forEach((value, index) => {
    const other = wanted[index] ?? null
    if (value === null || other === null) expect(value).toBe(other)
    else expect(value).toBeCloseTo(other, 9)
  })
}
const values = (measured: readonly { value: number | null }[]) => measured.map(({ value }) => value)

/** Four countries, four products: Hidalgo and Hausmann 2009, supplementary material, fig. S4. */
const toy = presence('1111', '0100', '0011', '0001')

describe('proximity', () => {
  test('is the smaller of the two conditional probabilities, with nothing on the diagonal', () => {
    const { phi, together, ubiquity } = proximities(toy)
    close(phi[0] ?? [], [0, 1 / 2, 1 / 2, 1 / 3])
    close(phi[1] ?? [], [1 / 2, 0, 1 / 2, 1 / 3])
    close(phi[2] ?? [], [1 / 2, 1 / 2, 0, 2 / 3])
    close(phi[3] ?? [], [1 / 3, 1 / 3, 2 / 3, 0])
    expect(together).toEqual([
      [0, 1, 1, 1],
      [1, 0, 1, 1],
      [1, 1, 0, 2],
      [1, 1, 2, 0],
    ])
    expect(ubiquity).toEqual([1, 2, 2, 3])
  })

  test('of themes that nobody has is 0, not a division by nothing', () => {
    expect(proximities(presence('00', '00')).phi).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(proximities([])).toEqual({ phi: [], together: [], ubiquity: [] })
  })
})

describe('density', () => {
  test('is the share of what is related that a portfolio has', () => {
    const { phi } = proximities(toy)
    const wanted = [
      [1, 1, 1, 1],
      [3 / 8, 0, 3 / 10, 1 / 4],
      [5 / 8, 5 / 8, 2 / 5, 1 / 2],
      [1 / 4, 1 / 4, 2 / 5, 0],
    ]
    toy.forEach((portfolio, row) => close(values(densities(phi, portfolio)), wanted[row] ?? []))
  })

  test('is unknown where nothing is related: a theme that stands alone, and one that nobody has', () => {
    const rows = presence('1100', '1100', '0010')
    const { phi } = proximities(rows)
    expect(rows.map((portfolio) => values(densities(phi, portfolio)))).toEqual([
      [1, 1, null, null],
      [1, 1, null, null],
      [0, 0, null, null],
    ])
    expect(densities(phi, [true, false, false, false])[3]).toEqual({ value: null, reason: 'nothing_related' })
  })
})

describe('added density', () => {
  const rows = presence('11000', '00110', '10101', '01010')
  const { phi } = proximities(rows)
  const portfolio = (row: number) => rows[row - 1] ?? []
  const added = (own: number, partner: number) =>
    values(addedDensities(phi, { own: portfolio(own), partner: portfolio(partner) }))

  test.each([
    [1, 2, [null, null, 1 / 3, 1 / 2, 1 / 2]],
    [1, 3, [null, null, 1 / 3, 1 / 2, 1 / 2]],
    [1, 4, [null, null, 1 / 3, 0, 0]],
    [2, 1, [1 / 3, 1 / 2, null, null, 1 / 2]],
    [2, 3, [1 / 3, 1 / 2, null, null, 1 / 2]],
    [2, 4, [1 / 3, 0, null, null, 0]],
    [3, 1, [null, 0, null, 1 / 2, null]],
    [3, 2, [null, 1 / 2, null, 0, null]],
    [3, 4, [null, 1 / 2, null, 1 / 2, null]],
    [4, 1, [0, null, 1 / 3, null, 1 / 2]],
    [4, 2, [1 / 3, null, 0, null, 1 / 2]],
    [4, 3, [2 / 3, null, 2 / 3, null, 1]],
  ] as const)('%i gets from %i', (own, partner, wanted) => {
    close(added(own, partner), wanted)
  })

  test('and density make the density of both together, around every theme that is lacking', () => {
    for (const [own, mine] of rows.entries())
      for (const [other, theirs] of rows.entries()) {
        if (own === other) continue
        const before = values(densities(phi, mine))
        const both = values(
          densities(
            phi,
            mine.map((has, theme) => has || theirs[theme] === true),
          ),
        )
        for (const [theme, extra] of added(own + 1, other + 1).entries())
          if (extra !== null) expect((before[theme] ?? NaN) + extra).toBeCloseTo(both[theme] ?? NaN, 9)
      }
  })

  test('says why there is no value', () => {
    const [first] = addedDensities(phi, { own: portfolio(1), partner: portfolio(2) })
    expect(first).toEqual({ value: null, reason: 'already_there' })
  })

  test('as one number is the mean over what is lacking, and mutual where each gives', () => {
    const portfolios = { own: portfolio(1), partner: portfolio(2) }
    expect(complementarity(phi, portfolios).value).toBeCloseTo((1 / 3 + 1 / 2 + 1 / 2) / 3, 9)
    expect(mutualComplementarity(phi, portfolios).value).toBeCloseTo(4 / 9, 9)
    const nobody = { own: portfolio(1), partner: portfolio(1).map(() => false) }
    expect(complementarity(phi, nobody)).toEqual({ value: null, reason: 'nothing_to_compare' })
    expect(mutualComplementarity(phi, { own: nobody.partner, partner: nobody.own }).value).toBeNull()
  })
})

describe('on what 18 regions chose in 2019, by theme', () => {
  const themes = 'AIS BIO CCI CIR CIT DIG ENE FOO HEA INN LAB LIF MAN MAT SIM TRA TST VIS'.split(' ')
  const regions = presence(
    '000001000000010000', // Blekinge
    '000010101000100001', // Dalarna
    '000000010000000001', // Gotland
    '010011000010110000', // Gävleborg
    '000000000100100001', // Jämtland-Härjedalen
    '000000000100000000', // Jönköping
    '000010010000000001', // Kalmar
    '000010000000100000', // Kronoberg
    '001001100000100010', // Norrbotten
    '000010001000010000', // Skåne
    '000010001000110100', // Stockholm
    '010001000000100000', // Södermanland
    '010001100001100001', // Uppsala
    '000001101001000011', // Västerbotten
    '010001000000000000', // Västernorrland
    '100000101000000100', // Västmanland
    '100000010000000000', // Örebro
    '100100000000011100', // Östergötland
  )
  const { phi, together, ubiquity } = proximities(regions)

  test.each([
    ['CIR', 'SIM', 1.0, 1],
    ['AIS', 'TRA', 0.6666666666666666, 2],
    ['ENE', 'HEA', 0.6, 3],
    ['BIO', 'DIG', 0.5714285714285714, 4],
    ['CIT', 'MAN', 0.5, 4],
    ['DIG', 'MAN', 0.5, 4],
    ['CIT', 'HEA', 0.5, 3],
    ['CIT', 'MAT', 0.5, 3],
  ] as const)('%s and %s: %f from %i regions', (...row) => {
    const [a, b, value, support] = row
    const [i, j] = [themes.indexOf(a), themes.indexOf(b)]
    expect(phi[i]?.[j]).toBeCloseTo(value, 9)
    expect(together[i]?.[j]).toBe(support)
  })

  test('ubiquity, and the density of Blekinge around what it lacks', () => {
    expect(ubiquity).toEqual([3, 4, 1, 1, 6, 7, 5, 3, 5, 2, 1, 2, 8, 5, 1, 3, 2, 6])
    const wanted = new Map([
      ['LAB', 0.3876177658142665],
      ['BIO', 0.3539049699617695],
      ['CIT', 0.2288135593220339],
      ['MAN', 0.2222222222222222],
      ['HEA', 0.16826568265682657],
      ['TRA', 0.1523809523809524],
      ['CCI', 0.14760147601476015],
      ['LIF', 0.13644115974985788],
      ['TST', 0.13121924548933844],
      ['ENE', 0.11676938047356471],
      ['SIM', 0.10714285714285714],
      ['CIR', 0.10714285714285714],
      ['VIS', 0.09542743538767395],
      ['AIS', 0.08823529411764706],
      ['INN', 0.0],
      ['FOO', 0.0],
    ] as const)
    const found = densities(phi, regions[0] ?? [])
    for (const [theme, value] of wanted) expect(found[themes.indexOf(theme)]?.value).toBeCloseTo(value, 9)
  })
})
