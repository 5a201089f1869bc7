import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coOccurrenceChance } from './chance.ts'
import { curveball } from './curveball.ts'
import { cases, presenceOf } from './golden.ts'
import { columnSizes, incidenceFrom, rowSizes } from './incidence.ts'
import { seeded } from './random.ts'
import { eachItem, type Lists, listOf, sizeOf } from './sparse.ts'

const incidence = (...rows: string[]) => incidenceFrom(rows.map((row) => Array.from(row, (cell) => cell === '1')))

const tableOf = (rows: Lists) => Array.from({ length: sizeOf(rows) }, (_, row) => Array.from(listOf(rows, row)))

describe('curveball', () => {
  test('keeps the size of every row and column', () => {
    const cells = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(cells, fc.nat(), (presence, seed) => {
        const before = incidenceFrom(presence)
        const rows = tableOf(curveball(before, seeded(seed))(50))
        const after = incidenceFrom(
          presence.map((row, r) => row.map((_, column) => rows[r]?.includes(column) === true)),
        )
        expect(rowSizes(after)).toEqual(rowSizes(before))
        expect(columnSizes(after)).toEqual(columnSizes(before))
        expect(rows.map((row) => row.length)).toEqual(Array.from(rowSizes(before)))
      }),
    )
  })

  test('reaches all six matrices of three rows and columns with one cell each, equally often', () => {
    const trade = curveball(incidence('100', '010', '001'), seeded(5))
    const seen = new Map<string, number>()
    for (let draw = 0; draw < 6000; draw++) {
      const key = tableOf(trade(8)).flat().join('')
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    const chiSquared = Array.from(seen.values()).reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(chiSquared).toBeLessThan(20.5)
  })
})

describe('chance of co-occurrence', () => {
  test('is what counting all matrices gives', async () => {
    // Rows of 2, 1 and 1, columns of 2, 1 and 1. If the row of two holds columns 1 and 2, both single rows hold 0: one
    // matrix. If it holds 0 and 1, one of them holds 0 and the other 2: two; with 0 and 2 likewise two. So columns 0 and 1
    // meet in two of five.
    const { pValues, together } = await coOccurrenceChance(incidence('110', '100', '001'), { draws: 20_000, seed: 3 })
    let found = 0
    eachItem(together, 0, (other, place) => {
      if (other === 1) found = pValues[place] ?? 0
    })
    expect(found).toBeGreaterThan(0.4 - 0.015)
    expect(found).toBeLessThan(0.4 + 0.015)
  })

  test('is the same for the same seed, and close for another', async () => {
    const rows = incidence('11000', '11010', '00110', '01101', '00011')
    const [one, again, other] = await Promise.all([1, 1, 2].map((seed) => coOccurrenceChance(rows, { seed })))
    expect(again).toEqual(one)
    expect(other?.pValues).not.toEqual(one?.pValues)
    for (const [place, value] of (one?.pValues ?? []).entries())
      expect(Math.abs(value - (other?.pValues[place] ?? 0))).toBeLessThan(0.06)
  })

  test('on the themes of 2019 is never 0, low for one pair of 67 alone, and hardly low for all together', async () => {
    const { matrix, themes } = cases.real_2019_themes
    const found = await coOccurrenceChance(incidenceFrom(presenceOf(matrix)), { draws: 10_000, seed: 1 })
    const low: string[] = []
    themes.forEach((theme, a) => {
      eachItem(found.together, a, (b, place) => {
        if (a < b && (found.pValues[place] ?? 1) < 0.05) low.push(`${theme} ${themes[b] ?? ''}`)
      })
    })
    expect(found.together.items.length).toBe(2 * 67)
    expect(Math.min(...found.pValues)).toBeGreaterThan(0)
    expect(low).toEqual(['BIO DIG'])
    expect(found.overall).toBeGreaterThan(0.04)
    expect(found.overall).toBeLessThan(0.05)
  })

  test('lets others come in between, and ends when one of them says so', async () => {
    let pauses = 0
    const pause = () => (++pauses < 3 ? Promise.resolve() : Promise.reject(new Error('gone')))
    await expect(coOccurrenceChance(incidence('110', '011'), { pause })).rejects.toThrow('gone')
    expect(pauses).toBe(3)
  })

  test('wants enough draws', async () => {
    await expect(coOccurrenceChance(incidence('11'), { draws: 100 })).rejects.toThrow('100 draws, at least 2000')
  })
})
