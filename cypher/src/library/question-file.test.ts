import { expect, test } from 'vitest'
import { library, libraryQuestion } from './library.ts'
import { parseQuestionFile, writeQuestionFile } from './question-file.ts'

const texts = (word: string) => ({ en: word, sv: `${word} sv`, nb: `${word} nb` })

const whole = `// title: Who?
// title sv: Vem?
// title nb: Hvem?
// about: It counts.
// about sv: Den räknar.
// about nb: Den teller.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"label":"Territory","kind":"Region"},"default":"territory:se221"}
// parameter atLeast: {"type":"integer","title":{"en":"At least","sv":"Minst","nb":"Minst"},"default":{"$int":"9007199254740993"}}
// show: {"as":"bar","label":"who","value":"number"}
// example: {"region":"territory:se221","atLeast":2,"asOf":"2026-11-25"}

// A remark on the statement.
MATCH (t:Territory {id: $region})
RETURN t.name AS who, $atLeast AS number
`

test('reads what a file says', () => {
  const question = parseQuestionFile(whole, 'library/x.cypher')
  expect(question).toMatchObject({
    title: { en: 'Who?', sv: 'Vem?', nb: 'Hvem?' },
    about: { sv: 'Den räknar.' },
    parameters: [
      { name: 'region', type: 'thing', from: { label: 'Territory', kind: 'Region' }, default: 'territory:se221' },
      { name: 'atLeast', type: 'integer', default: { $int: '9007199254740993' } },
    ],
    show: { as: 'bar', label: 'who', value: 'number' },
    example: { region: 'territory:se221', atLeast: 2, asOf: '2026-11-25' },
  })
  expect(question.statement).toMatch(/^\/\/ A remark on the statement\.\nMATCH[^]+ AS number$/)
})

test('what is written reads back', () => {
  const question = parseQuestionFile(whole)
  expect(parseQuestionFile(writeQuestionFile(question))).toEqual(question)
  expect(library.length).toBeGreaterThan(0)
  for (const { id, theme, ...file } of library) {
    expect(parseQuestionFile(writeQuestionFile(file)), `${theme}: ${id}`).toEqual(file)
    expect(libraryQuestion(id)?.statement).toBe(file.statement)
  }
})

test('a person may hand in a title and a statement alone', () => {
  const question = parseQuestionFile('// title: Mine\r\nRETURN 1 AS one\r\n')
  const title = { en: 'Mine', sv: 'Mine', nb: 'Mine' }
  expect(question).toEqual({ title, parameters: [], show: { as: 'table' }, statement: 'RETURN 1 AS one' })
  expect(writeQuestionFile(question)).toBe('// title: Mine\n// show: {"as":"table"}\nRETURN 1 AS one\n')
})

test('a text of several lines is written on one', () => {
  const question = { ...parseQuestionFile('// title: x\nRETURN 1'), about: texts('one\n  two') }
  expect(parseQuestionFile(writeQuestionFile(question)).about).toEqual(texts('one two'))
})

const swedish = '// title sv: Vem?\n'
const parameter = /"type":"integer"/
test.each([
  ['a language that is missing', whole.replace(swedish, ''), 1, 'title sv'],
  ['a line that it does not know', whole.replace('// show', '// shwo'), 9, 'shwo'],
  ['a line that is there twice', whole.replace(swedish, swedish + swedish), 3, 'twice'],
  ['JSON that is none', whole.replace('{"as":"bar"', '{"as":bar'), 9, 'show: expected JSON'],
  ['a type that is none', whole.replace(parameter, '"type":"int"'), 8, 'parameter atLeast.type'],
  ['a default of another type', whole.replace('"default":{"$int":"9007199254740993"}', '"default":"2"'), 8, 'default'],
  ['a whole number beyond 64 bits', whole.replace('9007199254740993', '9223372036854775808'), 8, 'whole number'],
  [
    'bounds of what is no number',
    whole.replace('"kind":"Region"}', '"kind":"Region"},"min":1'),
    7,
    'parameter region.type',
  ],
  [
    'bounds in the wrong order',
    whole.replace(parameter, '"type":"integer","min":3,"max":2'),
    8,
    'parameter atLeast.max',
  ],
  ['a default beyond its bounds', whole.replace(parameter, '"type":"integer","max":9'), 8, 'whole number to 9, got'],
  [
    'an example beyond its bounds',
    whole.replace(parameter, '"type":"integer","min":3'),
    10,
    'whole number from 3, got 2',
  ],
  ['a kind of another label', whole.replace('"kind":"Region"', '"kind":"Company"'), 7, 'kind'],
  ['a chart without its parts', whole.replace(',"value":"number"', ''), 9, 'show.value'],
  ['an example of what is no parameter', whole.replace('"atLeast":2', '"atMost":2'), 10, 'atMost'],
  ['an example of another type', whole.replace('"atLeast":2', '"atLeast":2.5'), 10, 'whole number'],
  ['a head without a statement', whole.split('\n\n')[0] ?? '', 10, 'no statement'],
])('refuses %s', (...[, text, line, words]) => {
  expect(() => parseQuestionFile(text, 'library/x.cypher')).toThrow(
    expect.objectContaining({
      code: 'BAD_DATA',
      message: expect.stringContaining(words) as string,
      facts: { file: 'library/x.cypher', line },
    }),
  )
})

test('a fault in what a person hands in is their mistake', () => {
  expect(() => parseQuestionFile('// titel: x\nRETURN 1')).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', facts: { line: 1 } }),
  )
})
