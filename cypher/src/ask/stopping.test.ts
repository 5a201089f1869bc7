import { expect, test, vi } from 'vitest'
import { stopping } from './stopping.ts'

const never = new Promise<never>(() => undefined)
const untilLater = () => new Promise((resolve) => setTimeout(resolve, 5))

test('gives what the promise gives', async () => {
  const wait = stopping({ signal: undefined, ms: 60_000 }, () => undefined)
  expect(await wait.race(Promise.resolve(1))).toBe(1)
  await expect(wait.race(Promise.reject(new RangeError('ours')))).rejects.toThrow(RangeError)
  wait.release()
})

test('the signal stops once, and whatever is waited for ends as stopped', async () => {
  const [abort, stop] = [new AbortController(), vi.fn()]
  const wait = stopping({ signal: abort.signal, ms: 60_000 }, stop)
  const waited = wait.race(never)
  abort.abort()
  await expect(waited).rejects.toMatchObject({ code: 'STOPPED' })
  await expect(wait.race(never)).rejects.toMatchObject({ code: 'STOPPED' })
  expect(stop).toHaveBeenCalledTimes(1)
})

test('the time does too', async () => {
  const stop = vi.fn()
  const wait = stopping({ signal: undefined, ms: 1 }, stop)
  await expect(wait.race(never)).rejects.toMatchObject({ code: 'TIME_LIMIT' })
  expect(stop).toHaveBeenCalledTimes(1)
})

test('what fails after it was stopped ends nothing else', async () => {
  const unheard: unknown[] = []
  const hear = (error: unknown) => unheard.push(error)
  process.on('unhandledRejection', hear)
  const wait = stopping({ signal: AbortSignal.abort(), ms: 60_000 }, () => undefined)
  await expect(wait.race(Promise.reject(new Error('the session is closed')))).rejects.toMatchObject({ code: 'STOPPED' })
  await untilLater()
  process.off('unhandledRejection', hear)
  expect(unheard).toEqual([])
})
