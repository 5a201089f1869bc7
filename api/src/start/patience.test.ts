import { expect, test } from 'vitest'
import { coldLimitMs, createPatience, usualLimitMs } from './patience.ts'

test.each([
  ['well', () => Promise.resolve()],
  ['badly', () => Promise.reject(new Error('the database went away'))],
])('a request may take longer until the work has ended %s', async (_, end) => {
  const patience = createPatience()
  expect(patience.limitMs()).toBe(usualLimitMs)
  let finish = (): void => undefined
  const work = new Promise<void>((resolve) => (finish = resolve)).then(end)
  const over = patience.during(work)
  expect(patience.limitMs()).toBe(coldLimitMs)
  const further = patience.during(Promise.resolve())
  await further
  expect(patience.limitMs()).toBe(coldLimitMs)
  finish()
  await over
  expect(patience.limitMs()).toBe(usualLimitMs)
})
