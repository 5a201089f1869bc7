import { expect, test } from 'vitest'
import { columnsOf, leastWidth, yielding } from './columns.ts'

const names = ['Artificiell intelligens', 'Marin digitalisering', 'Formningsteknologi']

test('long lists give way, so that the columns after them stay in sight', () => {
  const rows = [['Blekinge Tekniska Högskola', 9, names, []]]
  const columns = columnsOf({ columns: ['actor', 'count', 'areas', 'lessSure'], rows })
  expect(columns.map(({ yields }) => yields)).toEqual([false, false, true, false])
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  expect(leastWidth(columns)).toBe(whole - (columns[2]?.width ?? 0) + yielding)
})

test('where there is no list the last column gives way', () => {
  const columns = columnsOf({ columns: ['a', 'b'], rows: [['x', 'a long text '.repeat(9)]] })
  expect(columns.map(({ yields }) => yields)).toEqual([false, true])
})
