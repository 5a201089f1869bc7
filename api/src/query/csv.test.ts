import { type Value } from '@korskoppling/cypher'
import { expect, test } from 'vitest'
import { csvForms, csvLine } from './csv.ts'

const { plain, spreadsheet } = csvForms
const line = (...values: Value[]) => csvLine(values, plain).replace(/\r\n$/, '')

test('a record ends with carriage return and line feed', () => {
  expect(csvLine(['a', 'b'], plain)).toBe('a,b\r\n')
})

test('null and the empty text differ', () => {
  expect(line(null, '', null)).toBe(',"",')
})

test('separators, quotes and line ends are quoted', () => {
  expect(line(5000, 'rad 5000; "slut"')).toBe('5000,"rad 5000; ""slut"""')
  expect(line('a,b', 'a\nb', 'a\rb')).toBe('"a,b","a\nb","a\rb"')
})

test('numbers keep every digit', () => {
  const max = { $int: '9223372036854775807' }
  expect(line(max, { $int: '-9007199254740993' }, 0.1 + 0.2, { $float: '2.0' })).toBe(
    '9223372036854775807,-9007199254740993,0.30000000000000004,2.0',
  )
  expect(line([{ $int: '9007199254740993' }])).toBe('[9007199254740993]')
})

test.each([
  ['=HYPERLINK("http://x.invalid")', `"'=HYPERLINK(""http://x.invalid"")"`],
  ['+46 prov', "'+46 prov"],
  ['-5 % mål', "'-5 % mål"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', `"'\t=1+1"`],
  ['a\t=1+1', '"a\t=1+1"'],
  ['\n=1+1', `"'\n=1+1"`],
  ['＝1+1', "'＝1+1"],
  ["'=1", "''=1"],
  ['a=1', 'a=1'],
  ["'tis", "'tis"],
])('the text %s cannot run as a formula', (text, cell) => {
  expect(line(text)).toBe(cell)
})

test('a negative number stays a number', () => {
  expect(line(-12.5, -3)).toBe('-12.5,-3')
  expect(line({ $float: '-Infinity' }, { $float: 'NaN' })).toBe("'-Infinity,NaN")
})

test('the form for spreadsheets has a mark, semicolons, and a decimal comma in numbers only', () => {
  expect(spreadsheet.mark).toBe('\uFEFF')
  expect(csvLine([-12.5, '1.5', 'a,b', 'Västra; "Blå"', { $float: '1.0E300' }], spreadsheet)).toBe(
    '-12,5;1.5;"a,b";"Västra; ""Blå""";1,0E300\r\n',
  )
})
