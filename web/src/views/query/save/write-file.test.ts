import { expect, it } from 'vitest'
import type { QuestionDraft } from './draft.ts'
import { fileName, writeQuestionText } from './write-file.ts'

const draft: QuestionDraft = {
  title: 'Who works here?',
  description: 'Two lines\nof words.',
  statement: '// A remark.\nMATCH (a:Actor) WHERE a.id = $actor RETURN a',
  visibility: 'mine',
  parameters: [{ name: 'actor', type: 'thing', title: 'Actor', default: 'actor:bth', from: { label: 'Actor' } }],
  show: { as: 'bar', label: 'actor', value: 'count', series: null },
}

it('writes a head that the library reads, one line each, and leaves a remark to the statement', () => {
  expect(writeQuestionText(draft).split('\n')).toEqual([
    '// title: Who works here?',
    '// about: Two lines of words.',
    '// parameter actor: {"type":"thing","title":{"en":"Actor","sv":"Actor","nb":"Actor"},"default":"actor:bth","from":{"label":"Actor"}}',
    '// show: {"as":"bar","label":"actor","value":"count"}',
    '',
    '// A remark.',
    'MATCH (a:Actor) WHERE a.id = $actor RETURN a',
    '',
  ])
})

it('makes a name of a file out of a title in any language', () => {
  expect([fileName('Vem arbetar på öarna?'), fileName('…')]).toEqual([
    'vem-arbetar-på-öarna.cypher',
    'statement.cypher',
  ])
})
