import { describe, expect, it } from 'vitest'
import { readQuestionText, UnreadableQuestion } from './read-file.ts'

const file = `// title: Which actors bridge?
// title sv: Vilka aktörer förenar?
// about: Counts stated relations.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"label":"Territory","kind":"Region"},"default":"territory:se221"}
// parameter atLeast: {"type":"integer","title":{"en":"At least","sv":"Minst","nb":"Minst"},"default":2}
// parameter area: {"type":"thing","title":{"en":"Area","sv":"Område","nb":"Område"},"from":{"query":"areas-of-region"}}
// show: {"as":"bar","label":"actor","value":"count"}
// example: {"atLeast":2}

// A remark of its own.
MATCH (a:Actor) RETURN a.name AS actor, 1 AS count
`

describe('readQuestionText', () => {
  it('reads the head in the reader’s language and the statement below it', () => {
    const read = readQuestionText(file, { file: 'bridge.cypher', language: 'sv' })
    expect(read).toMatchObject({
      title: 'Vilka aktörer förenar?',
      description: 'Counts stated relations.',
      visibility: 'mine',
      show: { as: 'bar', label: 'actor', value: 'count' },
      parameters: [
        { name: 'region', type: 'thing', default: 'territory:se221', from: { label: 'Territory', kind: 'Region' } },
        { name: 'atLeast', type: 'integer', title: 'Minst', default: 2, from: undefined },
        { name: 'area', type: 'thing', from: undefined },
      ],
    })
    expect(read.statement).toBe('// A remark of its own.\nMATCH (a:Actor) RETURN a.name AS actor, 1 AS count')
  })

  it('takes a file without a head as a statement called after the file', () => {
    expect(readQuestionText('RETURN 1 AS one\r\n', { file: 'one.cypher', language: 'en' })).toMatchObject({
      title: 'one',
      statement: 'RETURN 1 AS one',
      parameters: [],
    })
  })

  it('names the line that is broken', () => {
    const broken = '// title: X\n// show: {"as":"pie"}\nRETURN 1'
    expect(() => readQuestionText(broken, { file: 'x', language: 'en' })).toThrow(
      expect.objectContaining({ line: 2 }) as Error,
    )
    expect(() => readQuestionText('// title: X\n', { file: 'x', language: 'en' })).toThrow(UnreadableQuestion)
  })
})
