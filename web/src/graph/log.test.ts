import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action, Choosing } from './actions.ts'
import { anyAction, anyChoosing } from './any-action.ts'
import { isShort, fromAddress, toAddress } from './address.ts'
import { readLog, UnreadableLog } from './log-schema.ts'
import { choose, goesOnFrom, goTo, record, redo, repeats, startLog, undo, viewAt, type Log } from './log.ts'
import { emptyView, type View } from './model.ts'

type Move = { do: Action } | { look: Choosing } | { undo: true } | { redo: true }

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: anyAction.map((action) => ({ do: action })) },
  { weight: 2, arbitrary: anyChoosing.map((choosing) => ({ look: choosing })) },
  fc.constant({ undo: true as const }),
  fc.constant({ redo: true as const }),
)
const moves = fc.array(anyMove, { maxLength: 40 })
const base: View = { ...emptyView, asOf: '2026-11-25' }

function walk(log: Log, move: Move): Log {
  if ('do' in move) return record(log, move.do)
  if ('look' in move) return choose(log, move.look)
  return 'undo' in move ? undo(log) : redo(log)
}

const walked = (way: readonly Move[]): Log => way.reduce(walk, startLog('territory:a', base))
const times = (count: number, log: Log, step: (log: Log) => Log): Log =>
  Array.from({ length: count }).reduce<Log>(step, log)

describe('any way through the log', () => {
  it('is undone to its base and done again to its last view', () => {
    fc.assert(
      fc.property(moves, (way) => {
        const log = walked(way)
        const last = viewAt(goTo(log, log.steps.length))
        const undone = times(log.steps.length + 1, log, undo)
        expect(viewAt(undone)).toEqual(base)
        expect(viewAt(times(log.steps.length, undone, redo))).toEqual(last)
      }),
    )
  })

  it('gives the same view when it is replayed on a fresh model, from a text', () => {
    fc.assert(
      fc.property(moves, (way) => {
        const log = walked(way)
        const read = readLog(JSON.parse(JSON.stringify(log)))
        expect(read).toEqual(log)
        expect(viewAt(read)).toEqual(viewAt(log))
        const fresh = startLog(log.region, base)
        const again = log.steps.reduce((to, { action, chosen }) => record({ ...to, chosen }, action), fresh)
        expect(viewAt(again)).toEqual(viewAt(goTo(log, log.steps.length)))
      }),
    )
  })

  it('counts intents: choosing is no step, and drops nothing that was undone', () => {
    fc.assert(
      fc.property(moves, anyChoosing, (way, choosing) => {
        const log = walked(way)
        const { steps, at } = choose(log, choosing)
        expect({ steps, at }).toEqual({ steps: log.steps, at: log.at })
        expect(viewAt(undo(record(log, { type: 'restore' }))).removed).toEqual(viewAt(log).removed)
      }),
    )
  })

  it('comes back from its address, when that is short', () => {
    fc.assert(
      fc.property(moves, (way) => {
        const view = viewAt(walked(way))
        fc.pre(isShort(view))
        expect({ ...fromAddress(toAddress(view)), asOf: view.asOf }).toEqual(view)
      }),
    )
  })
})

describe('a log that was kept', () => {
  it('opens without the fields that were not thought of then', () => {
    const { base: view } = readLog({ region: 'territory:a', base: { added: ['actor:a'] } })
    expect(view).toEqual({ ...emptyView, added: ['actor:a'] })
  })

  it('is refused with the place of what is wrong', () => {
    const step = { action: { type: 'jump' }, chosen: { selected: [], line: null } }
    const wrong = { region: 'territory:a', base: {}, steps: [step] }
    expect(() => readLog(wrong)).toThrow(UnreadableLog)
    expect(() => readLog(wrong)).toThrow(/steps\[0\]/)
    expect(() => readLog({ region: 'territory:a', base: {}, at: 3 })).toThrow(/more steps are done/)
    expect(() => readLog('{}')).toThrow(UnreadableLog)
  })
})

describe('an answer that comes late', () => {
  const add: Action = { type: 'add', ids: ['b'], around: ['a'], select: 'a' }
  const then = record(startLog('territory:a', base), { type: 'add', ids: ['a'] })

  it('is for the log that goes on from then, on the same day', () => {
    expect(goesOnFrom(then, then)).toBe(true)
    expect(goesOnFrom(record(then, { type: 'remove', ids: ['x'] }), then)).toBe(true)
    expect(goesOnFrom(choose(then, { type: 'select', ids: ['x'] }), then)).toBe(true)
    expect(goesOnFrom(record(then, { type: 'asOf', day: '2019-01-01' }), then)).toBe(false)
    expect(goesOnFrom(undo(then), then)).toBe(false)
    expect(goesOnFrom(record(undo(then), { type: 'add', ids: ['c'] }), then)).toBe(false)
    expect(goesOnFrom({ ...then, region: 'territory:b' }, then)).toBe(false)
    expect(goesOnFrom(startLog('territory:a', { ...base, alone: true }), then)).toBe(false)
  })

  it('that brings what the last one brought is no step', () => {
    const log = record(then, add)
    expect(repeats(log, { ...add })).toBe(true)
    expect(repeats(then, add)).toBe(false)
    expect(repeats(undo(log), add)).toBe(false)
    expect(repeats(choose(log, { type: 'select', ids: ['x'] }), add)).toBe(false)
  })
})
