import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAction, anyChoosing } from './any-action.ts'
import { choose, record, startLog, viewAt, type Log } from './log.ts'
import { UnreadableLog } from './log-schema.ts'
import { emptyView, type View } from './model.ts'
import { readSavedFile, UnreadableFile } from './saved-file.ts'
import { readShared, sharedText } from './shared.ts'

const base: View = { ...emptyView, asOf: '2026-11-25' }
const anyLog: fc.Arbitrary<Log> = fc
  .tuple(fc.array(anyAction, { maxLength: 15 }), anyChoosing)
  .map(([actions, choosing]) => choose(actions.reduce(record, startLog('territory:a', base)), choosing))

describe('a shared view', () => {
  it('opens to the same model, without the way to it', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const opened = readShared(sharedText(log))
        expect(viewAt(opened)).toEqual(viewAt(log))
        expect({ region: opened.region, steps: opened.steps }).toEqual({ region: log.region, steps: [] })
      }),
    )
  })

  it('is the same text each time, so that it has the same id', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const text = sharedText(log)
        expect(sharedText(readShared(text))).toBe(text)
      }),
    )
  })

  it('says only what is not as usual', () => {
    expect(sharedText(startLog('territory:a', base))).toBe('{"region":"territory:a","base":{"asOf":"2026-11-25"}}')
  })

  it.each(['', '[]', '{}', '{"region":"a"}', '{"region":"a","base":{"pinned":{"x":{"x":"1"}}}}'])(
    'from elsewhere, such as %j, is refused as unreadable',
    (text) => expect(() => readShared(text)).toThrow(UnreadableLog),
  )
})

describe('a file', () => {
  it('gives the log back with all its steps, and the names of its things', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const text = JSON.stringify({ things: [{ id: 'actor:a', name: 'Å', label: 'Actor' }], log })
        expect(readSavedFile(text)).toEqual({ log, names: new Map([['actor:a', 'Å']]) })
      }),
    )
  })

  const log = startLog('territory:a', base)
  const step = { action: { type: 'pin', id: 'actor:a', at: { x: 'far', y: 0 } }, chosen: { selected: [], line: null } }
  it.each([
    ['{"log":', 'noJson', /JSON/],
    ['[]', 'noLog', /^$/],
    ['{"things":[]}', 'noLog', /^$/],
    [JSON.stringify({ log: { ...log, steps: [step], at: 1 } }), 'badLog', /steps\[0\]/],
    [JSON.stringify({ log: { ...log, base: { ...base, asOf: 'today' } } }), 'badLog', /base\.asOf/],
  ] as const)('%s is refused with the place', (text, problem, where) => {
    const read = (): unknown => readSavedFile(text)
    expect(read).toThrow(UnreadableFile)
    try {
      read()
    } catch (error) {
      expect(error).toMatchObject({ problem, where: expect.stringMatching(where) as string })
    }
  })

  it('opens without names where its things are none', () => {
    expect(readSavedFile(JSON.stringify({ things: [{ id: 3 }], log })).names.size).toBe(0)
  })
})
