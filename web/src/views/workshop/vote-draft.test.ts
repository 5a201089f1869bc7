import { describe, expect, it } from 'vitest'
import type { Vote } from './facts.ts'
import { asDraft, drafts, forgetSent, isTooMany, room, sameDraft } from './vote-draft.ts'

const vote = { now: 3, later: 0, no: 1, present: 9, note: null } as Vote
const draft = { now: 3, later: 0, no: 1, present: 9, note: '' }

describe('what is typed of a vote', () => {
  it('is forgotten when it is what was sent, and kept when something was typed meanwhile', () => {
    drafts.set('a', draft)
    forgetSent('a', { ...draft })
    expect(drafts.of('a')).toBeUndefined()
    drafts.set('a', { ...draft, now: 4 })
    forgetSent('a', draft)
    expect(drafts.of('a')?.now).toBe(4)
  })

  it('differs from what is saved by the number present alone', () => {
    expect(sameDraft(asDraft(vote, 14), draft)).toBe(true)
    expect(sameDraft(asDraft(vote, 14), { ...draft, present: 10 })).toBe(false)
  })

  it('begins with the room where nobody voted, and with what was saved where somebody did', () => {
    expect(asDraft(undefined, 14).present).toBe(14)
    expect(asDraft(undefined, undefined).present).toBeNull()
    expect(asDraft(vote, 14).present).toBe(9)
  })

  it('is too much only for a room that was counted', () => {
    expect(isTooMany({ ...draft, present: 3 })).toBe(true)
    expect(isTooMany({ ...draft, present: 4 })).toBe(false)
    expect(isTooMany({ ...draft, present: null })).toBe(false)
  })
})

it('a room is that of one region', () => {
  room.set('territory:se221', 14)
  expect(room.of('territory:no0301')).toBeUndefined()
  expect(room.of('territory:se221')).toBe(14)
})
