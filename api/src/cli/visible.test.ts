import { expect, test } from 'vitest'
import { answerFormats } from './answer-formats.ts'
import { visible } from './visible.ts'

test('what steers a terminal is written, not obeyed', () => {
  expect(visible('a\x1b[31mb\x9b2J\x07\tå\n')).toBe('a\\x1b[31mb\\x9b2J\\x07\tå\n')
})

test('a table shows no control sign, in its cells or its header', async () => {
  async function* rows() {
    yield await Promise.resolve(['\x1b]0;title\x07', 'a\r\n\tb'])
  }
  let text = ''
  for await (const part of answerFormats.table({ columns: ['\x1b[2J', 'b'], rows: rows() })) text += part
  expect(text).toBe('\\x1b[2J           b\n\\x1b]0;title\\x07  a b\n')
})
