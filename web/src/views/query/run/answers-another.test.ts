import { describe, expect, it } from 'vitest'
import { answersAnother } from './answers-another.ts'

const statement = 'MATCH (a:Area {id: $area}) RETURN a.name'
const dated = `${statement}, $asOf`
const ran = (text: string) => ({
  title: 'Areas',
  statement: text,
  values: { area: 'area:a', region: 'territory:se221' },
  asOf: '2026-11-25',
  limits: { rows: 10, bytes: 10, seconds: 1 },
})
const wanted = (text: string, change = {}) => ({ ...ran(text), ...change })

describe('rows of another question', () => {
  it('are those of another text or another value that the text names', () => {
    expect(answersAnother(ran(statement), wanted(statement))).toBe(false)
    expect(answersAnother(ran(statement), wanted(`${statement} LIMIT 1`))).toBe(true)
    expect(answersAnother(ran(statement), wanted(statement, { values: { area: 'area:b' } }))).toBe(true)
    expect(answersAnother(ran(statement), wanted(statement, { values: {} }))).toBe(true)
  })

  it('are not those of a value that only narrows a list', () => {
    expect(answersAnother(ran(statement), wanted(statement, { values: { area: 'area:a', region: 'x' } }))).toBe(false)
  })

  it('are not those of a part that does not name the value', () => {
    const part = { ...ran(statement), selection: 'MATCH (a:Area) RETURN a' }
    expect(answersAnother(part, wanted(statement, { values: { area: 'area:b' } }))).toBe(false)
  })

  it('are those of another day where the text asks for the day', () => {
    expect(answersAnother(ran(statement), wanted(statement, { asOf: '2020-01-01' }))).toBe(false)
    expect(answersAnother(ran(dated), wanted(dated, { asOf: '2020-01-01' }))).toBe(true)
  })
})
