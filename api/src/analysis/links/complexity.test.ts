import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complexity } from './complexity.ts'
import { expectNear, goldenTest, presenceOf } from './golden.ts'
import { columnSizes, connectedParts, incidenceFrom, rowSizes } from './incidence.ts'
import { reflections } from './reflections.ts'
import { leadingSingular } from './singular.ts'
import { eigenOf } from './symmetric.ts'

const incidence = (...rows: string[]) => incidenceFrom(rows.map((row) => Array.from(row, (cell) => cell === '1')))

describe('economic complexity', () => {
  goldenTest('complexity', (wanted) => {
    const found = incidenceFrom(presenceOf(wanted.input))
    expectNear(rowSizes(found), wanted.diversity)
    expectNear(columnSizes(found), wanted.ubiquity)
    const steps = reflections(found, 4)
    expectNear(
      steps.map(({ rows }) => rows),
      wanted.reflections.kc,
    )
    expectNear(
      steps.map(({ columns }) => columns),
      wanted.reflections.kp,
    )

    const { value } = complexity(found, 'revealed')
    expectNear(value?.singularValues, wanted.singularValues)
    expectNear((value?.singularValues[1] ?? 0) ** 2, wanted.secondEigenvalue)
    expectNear(value?.eci, wanted.eci)
    expectNear(value?.pci, wanted.pci)
    expect(value?.flags).toEqual(['few_rows'])
  })

  goldenTest('complexity_disconnected', ({ input, singularValues, connectedComponents }) => {
    const found = incidenceFrom(presenceOf(input))
    expectNear(leadingSingular(found).values, singularValues)
    expect(connectedParts(found)).toBe(connectedComponents)
    expect(complexity(found, 'revealed')).toEqual({ value: null, reason: 'disconnected' })
  })

  test('of a region is the mean of that of its areas, with mean 0 and deviation 1; empty rows and columns have none', () => {
    const { value } = complexity(incidence('11010', '01000', '00000', '00110', '00010'), 'revealed')
    expect(value?.eci[2]).toBeNull()
    expect(value?.pci[4]).toBeNull()
    const [eci, pci] = [value?.eci ?? [], value?.pci ?? []]
    expectNear(eci[0], ((pci[0] ?? 0) + (pci[1] ?? 0) + (pci[3] ?? 0)) / 3)
    const known = eci.filter((one) => one !== null)
    expectNear(
      known.reduce((sum, one) => sum + one, 0),
      0,
    )
    expectNear(known.reduce((sum, one) => sum + one * one, 0) / known.length, 1)
  })

  test.each([
    ['presence that is only declared', ['110', '011'], 'declared', 'declared_only'],
    ['a single area', ['1', '1'], 'revealed', 'too_few'],
    ['no region at all', [], 'revealed', 'too_few'],
    ['regions that all have the same', ['111', '111'], 'revealed', 'no_variation'],
    ['parts that share nothing', ['10', '01'], 'revealed', 'disconnected'],
  ] as const)('is unknown for %s', (...[, rows, basis, reason]) => {
    expect(complexity(incidence(...rows), basis)).toEqual({ value: null, reason })
  })

  test('says when its sign cannot be told: all regions are equally diverse', () => {
    const { value } = complexity(incidence('1100', '0110', '0011'), 'revealed')
    expect(value?.correlation).toBeNull()
    expect(value?.flags).toContain('sign_unclear')
  })
})

describe('eigenvalues of a small symmetric matrix', () => {
  test('put together again give the matrix', () => {
    const entry = fc.integer({ min: -20, max: 20 })
    const square = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      )
    fc.assert(
      fc.property(square, (half) => {
        const matrix = half.map((row, i) => row.map((value, j) => value + (half[j]?.[i] ?? 0)))
        const { values, vectors } = eigenOf(matrix)
        const again = matrix.map((row, i) =>
          row.map((_, j) =>
            values.reduce((sum, value, k) => sum + (vectors[i]?.[k] ?? 0) * value * (vectors[j]?.[k] ?? 0), 0),
          ),
        )
        expectNear(again, matrix)
        expect(values).toEqual(values.toSorted((a, b) => b - a))
      }),
    )
  })
})
