import { expect, test } from 'vitest'
import { parseBody } from './body.ts'

test('a statement with limits', () => {
  expect(parseBody({ statement: 'RETURN $n AS n', parameters: { n: 1 }, maxRows: 10 })).toEqual({
    ask: { statement: 'RETURN $n AS n' },
    parameters: { n: 1 },
    asOf: undefined,
    limits: { rows: 10 },
    form: 'plain',
  })
})

test('a question with a day and a form', () => {
  const body = { question: 'bridges/areas', asOf: '2019-06-30', form: 'spreadsheet', parameters: null }
  expect(parseBody(body)).toMatchObject({ ask: { question: 'bridges/areas' }, asOf: '2019-06-30', form: 'spreadsheet' })
})

test.each([
  [null, /expected object/i],
  [[], /expected object/i],
  [{}, /a statement or the id of a question/],
  [{ statement: 'RETURN 1', question: 'a/b' }, /one of the two/],
  [{ statement: 1 }, /^statement: /],
  [{ statement: 'RETURN 1', maxRows: 1_000_001 }, /^maxRows: .*1000000/],
  [{ statement: 'RETURN 1', maxRows: 0 }, /^maxRows: /],
  [{ statement: 'RETURN 1', maxSeconds: 121 }, /^maxSeconds: .*120/],
  [{ statement: 'RETURN 1', maxSeconds: 1.5 }, /^maxSeconds: /],
  [{ statement: 'RETURN 1', parameters: [1] }, /^parameters: /],
  [{ statement: 'RETURN 1', form: 'xlsx' }, /^form: /],
  [{ statement: 'RETURN 1', maxRow: 5 }, /maxRow/],
])('%j is refused, and the message says why', (body, reason) => {
  expect(() => parseBody(body)).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(reason) as unknown }),
  )
})
