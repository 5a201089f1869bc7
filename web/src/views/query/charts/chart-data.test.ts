import { describe, expect, it } from 'vitest'
import type { QuestionShow, Value } from '../facts.ts'
import { barsOf, linesOf, matrixOf, missingColumns, numberOf } from './chart-data.ts'

const show = (as: QuestionShow['as'], series: string | null = null): QuestionShow => ({
  as,
  label: 'area',
  value: 'count',
  series,
})

it('reads numbers as the API writes them', () => {
  const values: Value[] = [3, 2.5, { $int: '12' }, { $float: '2.0' }, { $float: 'NaN' }, 'x', null, [1]]
  expect(values.map(numberOf)).toEqual([3, 2.5, 12, 2, undefined, undefined, undefined, undefined])
})

it('leaves rows without a number to the table', () => {
  const rows = {
    columns: ['area', 'count'],
    rows: [
      ['AI', 3],
      ['Tech', null],
    ],
  }
  expect(barsOf(rows, show('bar'))).toEqual([{ label: 'AI', value: 3 }])
})

it('puts a matrix together and leaves cells without a row open', () => {
  const rows = {
    columns: ['area', 'kind', 'count'],
    rows: [
      ['AI', 'company', 3],
      ['Tech', 'university', 1],
      ['AI', 'university', 2],
    ],
  }
  expect(matrixOf(rows, show('matrix', 'kind'))).toEqual({
    rows: ['AI', 'Tech'],
    columns: ['company', 'university'],
    cells: [
      [3, 2],
      [undefined, 1],
    ],
  })
})

describe('linesOf', () => {
  const rows = {
    columns: ['area', 'kind', 'count'],
    rows: [
      [2021, 'a', 3],
      [2019, 'a', 1],
      [2020, 'b', 5],
    ],
  }

  it('orders the places and gives each series its points', () => {
    expect(linesOf(rows, show('line', 'kind'))).toEqual({
      places: [2019, 2020, 2021],
      lines: [
        {
          series: 'a',
          points: [
            { at: 0, value: 1 },
            { at: 2, value: 3 },
          ],
        },
        { series: 'b', points: [{ at: 1, value: 5 }] },
      ],
    })
  })

  it('draws one line where there is no series', () => {
    expect(linesOf(rows, show('line')).lines.map(({ series }) => series)).toEqual([null])
  })
})

it('names the columns that an answer lacks', () => {
  expect(missingColumns({ columns: ['area'], rows: [] }, show('bar'))).toEqual(['count'])
})
