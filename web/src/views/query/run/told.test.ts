import { describe, expect, it } from 'vitest'
import type { Run } from './facts.ts'
import { toldFindings } from './told.ts'

const text = "// which\nMATCH (r:region {nutsCode: 'SE221'}) RETURN r.name"
const run: Run = {
  order: { title: '', statement: text, values: {}, asOf: '2026-11-25', limits: { rows: 1, bytes: 1, seconds: 1 } },
  state: 'done',
  began: 0,
  ended: 1,
  columns: ['r.name'],
  rows: [],
  end: null,
  failure: null,
}

describe('toldFindings', () => {
  it('marks the name that a notice is about, wherever in its pattern it stands', () => {
    const notice = {
      kind: 'unknown_label' as const,
      code: 'Neo.ClientNotification.Statement.UnknownLabelWarning',
      title: '',
      description: '',
      subject: 'region',
      suggestion: 'Region',
      line: 2,
      column: 8,
    }
    const end = {
      rows: 0,
      bytes: 0,
      milliseconds: 1,
      limit: null,
      limits: run.order.limits,
      notices: [notice],
      plan: null,
    }
    const [found] = toldFindings({ ...run, end }, text)
    expect(found).toMatchObject({ kind: 'label', subject: 'region', instead: 'Region' })
    expect(text.slice(found?.from, found?.to)).toBe('region')
  })

  it('marks the word that the parser or a guard stopped at', () => {
    const failure = { code: 'READ_ONLY', message: 'm', guard: 'text', rule: 'write', instead: 'i', line: 2, column: 1 }
    expect(toldFindings({ ...run, state: 'failed', failure }, text)).toEqual([
      { from: 9, to: 14, severity: 'error', kind: 'guard', subject: 'MATCH', rule: 'write', detail: 'i' },
    ])
  })

  it('leaves commands of other programs to what is known of them before they run (wb-07)', () => {
    const failure = { code: 'NOT_ALLOWED', message: 'm', guard: 'text', rule: 'client_command', line: 1, column: 1 }
    expect(toldFindings({ ...run, state: 'failed', failure }, text)).toEqual([])
  })

  it('says nothing of another text', () => {
    const failure = { code: 'BAD_CYPHER', message: 'm', line: 1, column: 1 }
    expect(toldFindings({ ...run, failure }, `${text} LIMIT 1`)).toEqual([])
  })
})
