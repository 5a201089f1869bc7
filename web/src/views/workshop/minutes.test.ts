import { describe, expect, it } from 'vitest'
import { minutesOf } from './minutes.ts'

const said = { reason: 'r', by: 'Kim', at: '2026-11-28T10:00:00.000Z', stands: true }
const decided = (subject: string, number: number) =>
  ({ id: `${subject}${number}`, subject, verdict: 'park', number, ...said }) as const
const voted = (subject: string, now: number) =>
  ({
    id: `${subject}${now}`,
    subject,
    now,
    later: 0,
    no: 0,
    present: null,
    note: null,
    by: 'Kim',
    at: said.at,
    number: 1,
  }) as const

describe('minutes', () => {
  const items = [
    { subject: 'areas|a|b', label: 'A × B' },
    { subject: 'gap|r|a', label: 'A: r' },
  ]

  it('say of each item in its order the newest vote and decision, and nothing of others', () => {
    const rows = minutesOf(items, {
      decisions: [decided('areas|a|b', 2), decided('areas|a|b', 1), decided('areas|c|d', 1)],
      votes: [voted('gap|r|a', 7), voted('gap|r|a', 3)],
    })
    expect(rows.map(({ item, vote, decision }) => [item.label, vote?.now, decision?.number])).toEqual([
      ['A × B', undefined, 2],
      ['A: r', 7, undefined],
    ])
  })
})
