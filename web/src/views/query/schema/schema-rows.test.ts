import { describe, expect, it } from 'vitest'
import { entriesOf, found, sorted, type GraphSchema } from './schema-rows.ts'

const schema = {
  labels: [
    {
      label: 'Actor',
      count: 4,
      kinds: [{ kind: 'University', count: 1 }],
      properties: [{ name: 'website', filled: 3, examples: ['https://bth.se'] }],
    },
    { label: 'Source', count: 2, kinds: [{ kind: 'document', count: 2 }], properties: [] },
  ],
  types: [
    {
      type: 'WORKS_ON',
      count: 9,
      ends: [
        { from: 'Initiative', to: 'Theme', count: 2 },
        { from: 'Actor', to: 'Theme', count: 7 },
      ],
      properties: [{ name: 'role', filled: 0, examples: [] }],
    },
  ],
} as unknown as GraphSchema
const entries = entriesOf(schema)

describe('entriesOf', () => {
  it('lists each name once, with its share and the most frequent ends first', () => {
    expect(entries.map(({ key }) => key)).toEqual([
      'Actor',
      'Actor/University',
      'Actor.website',
      'Source',
      'Source/document',
      'WORKS_ON',
      'WORKS_ON.role',
    ])
    expect(entries.find(({ name }) => name === 'website')?.filled).toBe(0.75)
    expect(entries.find(({ name }) => name === 'WORKS_ON')?.ends.map(({ count }) => count)).toEqual([7, 2])
  })

  it('asks for a kind by its label, of a source by its property', () => {
    const statement = (name: string): string | undefined => entries.find((entry) => entry.name === name)?.statement
    expect(statement('University')).toContain('(n:University)')
    expect(statement('document')).toContain("(n:Source {kind: 'document'})")
    expect(statement('role')).toContain('()-[n:WORKS_ON]->()')
  })
})

describe('sorted', () => {
  it('orders by number and by name, both ways', () => {
    expect(sorted(entries, { by: 'count', down: true })[0]?.name).toBe('WORKS_ON')
    expect(sorted(entries, { by: 'name', down: false })[0]?.name).toBe('Actor')
  })
})

describe('found', () => {
  it('looks at names, owners, examples and words', () => {
    const names = (text: string): string[] =>
      found(entries, text, ({ is }) => (is === 'type' ? 'arbetar med' : '')).map(({ name }) => name)
    expect(names('actor website')).toEqual(['website'])
    expect(names('bth')).toEqual(['website'])
    expect(names('ARBETAR')).toEqual(['WORKS_ON'])
    expect(names('nothing')).toEqual([])
  })
})
