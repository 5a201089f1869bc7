import { expect, it } from 'vitest'
import type { QuestionDraft } from './draft.ts'
import { readQuestionText } from './read-file.ts'
import { fileName, writeQuestionText } from './write-file.ts'

const draft: QuestionDraft = {
  title: 'Who works here?',
  description: 'Two lines\nof words.',
  statement: '// A remark.\nMATCH (a:Actor) WHERE a.id = $actor RETURN a',
  visibility: 'mine',
  parameters: [
    { name: 'actor', type: 'thing', title: 'Actor', default: 'actor:bth', from: { label: 'Actor', kind: undefined } },
  ],
  show: { as: 'bar', label: 'actor', value: 'count', series: null },
}

it('writes what reads back', () => {
  const read = readQuestionText(writeQuestionText(draft), { file: 'x.cypher', language: 'nb' })
  expect(read).toEqual({
    ...draft,
    description: 'Two lines of words.',
    show: { as: 'bar', label: 'actor', value: 'count' },
  })
})

it('makes a name of a file out of a title in any language', () => {
  expect([fileName('Vem arbetar på öarna?'), fileName('…')]).toEqual([
    'vem-arbetar-på-öarna.cypher',
    'statement.cypher',
  ])
})
