import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { pour } from './pour.ts'

const never = new AbortController().signal

async function* numbers(count: number, read: { last: number } = { last: 0 }) {
  for (let i = 1; i <= count; i++) {
    read.last = i
    // One turn each, as rows of a database have it.
    if (i % 100 === 0) await wait(0)
    yield `${i}\n`
  }
}

/** Where the lines have come to when they come no further. */
async function standstill(read: { last: number }): Promise<number> {
  for (let before = -1; before !== read.last;) {
    before = read.last
    await wait(300)
  }
  return read.last
}

test('every line arrives, in large chunks', async () => {
  const out = new PassThrough()
  const chunks: string[] = []
  out.on('data', (chunk) => chunks.push(String(chunk)))
  await pour(numbers(20_000), out, never)
  expect(chunks.join('').split('\n')).toHaveLength(20_001)
  expect(chunks.length).toBeLessThan(50)
})

test('a line that comes slowly is not held back', async () => {
  const out = new PassThrough()
  async function* slow() {
    yield 'first\n'
    await wait(10_000, undefined, { ref: false })
    yield 'second\n'
  }
  void pour(slow(), out, never)
  await wait(200)
  expect(String(out.read())).toBe('first\n')
})

test('a reader who does not read stops the lines, one who is gone lets them go', async () => {
  const out = new PassThrough()
  const read = { last: 0 }
  const gone = new AbortController()
  const poured = pour(numbers(1_000_000, read), out, gone.signal)
  const reached = await standstill(read)
  expect(reached).toBeLessThan(50_000)
  gone.abort()
  await expect(poured).rejects.toMatchObject({ name: 'AbortError' })
  expect(read.last).toBe(reached)
})
