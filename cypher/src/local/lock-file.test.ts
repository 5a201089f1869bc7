import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { giveLockBack, takeLock, withLock } from './lock-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'korskoppling-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('ten at once take turns', async () => {
  const path = join(folder, 'turns')
  let inside = 0
  const work = async () => {
    expect(++inside).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return inside--
  }
  const all = Array.from({ length: 10 }, () => withLock({ path, waiting: () => undefined }, work))
  expect(await Promise.all(all)).toEqual(Array.from({ length: 10 }, () => 1))
})

test.each([
  ['whose number nobody has', { pid: 2 ** 22 - 1, birth: 'long ago' }],
  ['whose number somebody else has got since', { pid: process.pid, birth: 'long ago' }],
])('a lock of a dead holder %s is taken over', (name, card) => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(card))
  expect(takeLock(path)).toBe(true)
  expect(takeLock(path)).toBe(false)
  giveLockBack(path)
  expect(takeLock(path)).toBe(true)
})

test('a lock that its holder is just writing is waited for', () => {
  const path = join(folder, 'empty')
  writeFileSync(path, '')
  expect(takeLock(path)).toBe(false)
  expect(takeLock(path)).toBe(false)
})

test('work that fails gives the lock back, and whoever waits long is told once', async () => {
  const path = join(folder, 'fails')
  let told = 0
  const slow = withLock({ path, waiting: () => undefined }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    throw new RangeError('ours')
  })
  const next = withLock({ path, waiting: () => told++ }, () => Promise.resolve('done'))
  await expect(slow).rejects.toThrow('ours')
  expect(await next).toBe('done')
  expect(told).toBe(1)
})
