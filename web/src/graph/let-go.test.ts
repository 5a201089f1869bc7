import { describe, expect, it } from 'vitest'
import type { Action } from './actions.ts'
import { letGo } from './let-go.ts'
import { goTo, record, startLog, undo } from './log.ts'
import { emptyView } from './model.ts'

const at = { x: 40, y: -15 }
const pin: Action = { type: 'pin', id: 'a', at }
const unpin: Action = { type: 'unpin', id: 'a' }
const logOf = (...actions: Action[]) => actions.reduce(record, startLog('territory:a', emptyView))

describe('what is let go', () => {
  it('stays where it was pinned, and undo gives it back to the layout', () => {
    const log = logOf(pin, unpin)
    expect(letGo(log)).toEqual({ a: at })
    expect(letGo(undo(log))).toEqual({})
    expect(letGo(goTo(log, 0))).toEqual({})
  })

  it('was pinned by the address too', () => {
    expect(letGo(record(startLog('territory:a', { ...emptyView, pinned: { a: at } }), unpin))).toEqual({ a: at })
  })

  it('goes with a layout that is another, and with Start over', () => {
    expect(letGo(logOf(pin, unpin, { type: 'layout', layout: 'layers' }))).toEqual({})
    expect(letGo(logOf(pin, unpin, { type: 'reset' }))).toEqual({})
    expect(letGo(logOf(pin, { type: 'reset' }, unpin))).toEqual({})
  })
})
