import { describe, expect, it } from 'vitest'
import { clientCommands, findingsOf } from './findings.ts'
import { noSchema, type Schema } from './schema.ts'

const schema: Schema = {
  ...noSchema,
  labels: new Map([
    ['Territory', 300],
    ['Region', 40],
  ]),
  types: new Map([['WORKS_ON', { count: 930, ends: [] }]]),
  properties: new Map([['nutsCode', []]]),
}
const missing = 'is not present in the database. Make sure you did not misspell it'

describe('findingsOf', () => {
  it('knows a label in the wrong case, and what was meant (wb-01)', () => {
    const text = "MATCH (r:region {nutsCode: 'SE221'}) RETURN r.name"
    const remarks = [{ from: 9, to: 15, severity: 'warning' as const, message: `Label region ${missing}` }]
    expect(findingsOf(text, remarks, schema)).toEqual([
      { from: 9, to: 15, severity: 'warning', kind: 'label', subject: 'region', instead: 'Region' },
    ])
  })

  it('tells parts that are not tied together in words of its own', () => {
    const message = 'This query builds a cartesian product between all those parts (identifier is: (b))'
    const remark = { from: 0, to: 13, severity: 'warning' as const, message }
    expect(findingsOf('MATCH (a), (b) RETURN a, b', [remark], schema)).toEqual([
      { from: 0, to: 13, severity: 'warning', kind: 'product', subject: '' },
    ])
  })

  it('knows a type, a property and a keyword that are misspelt', () => {
    const text = 'MATCH (x)-[:WORK_ON]->(y) RETUR y.nutscode'
    const found = findingsOf(
      text,
      [
        { from: 12, to: 19, severity: 'warning', message: `Relationship type WORK_ON ${missing}` },
        { from: 26, to: 31, severity: 'error', message: "Invalid input 'RETUR': expected ',', 'RETURN' or 'WITH'" },
        { from: 34, to: 42, severity: 'warning', message: `nutscode ${missing}` },
        { from: 42, to: 42, severity: 'error', message: 'Query cannot conclude with MATCH' },
      ],
      schema,
    )
    expect(found.map(({ kind, subject, instead }) => [kind, subject, instead])).toEqual([
      ['type', 'WORK_ON', 'WORKS_ON'],
      ['input', 'RETUR', 'RETURN'],
      ['property', 'nutscode', 'nutsCode'],
    ])
  })

  it('keeps words it does not know', () => {
    const remarks = [{ from: 0, to: 6, severity: 'error' as const, message: 'Something new' }]
    expect(findingsOf('RETURN', remarks, schema)).toMatchObject([{ kind: 'other', detail: 'Something new' }])
  })
})

describe('clientCommands', () => {
  it('finds them at the head of the text (wb-07)', () => {
    const text = "// set-up\n:param region => 'SE221'\nMATCH (r:Territory {nutsCode: $region}) RETURN r.name"
    expect(clientCommands(text)).toMatchObject([{ from: 10, to: 34, subject: ':param' }])
    expect(clientCommands(':use system')).toMatchObject([{ subject: ':use' }])
    expect(clientCommands('  :clear')).toMatchObject([{ from: 2, subject: ':clear' }])
  })

  it('leaves a label on a line of its own alone', () => {
    expect(clientCommands('MATCH (a\n  :Actor) RETURN a')).toEqual([])
  })
})
