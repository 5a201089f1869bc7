import { expect, test } from 'vitest'
import { coldLimitMs, createPatience, usualLimitMs } from './patience.ts'

/** Work that is under way until it is told to end. */
function underWay(how: 'well' | 'badly'): { work: Promise<void>; end: () => void } {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { end, work: how === 'well' ? ended : ended.then(() => Promise.reject(new Error('the database went away'))) }
}

test.each(['well', 'badly'] as const)(
  'the limit is long from the start on, until the work has ended %s',
  async (how) => {
    const patience = createPatience()
    expect(patience.limitMs()).toBe(coldLimitMs)
    const { work, end } = underWay(how)
    const over = patience.until(work)
    expect(patience.limitMs()).toBe(coldLimitMs)
    end()
    await over
    expect(patience.limitMs()).toBe(usualLimitMs)
  },
)

test('later work makes it long again, whatever became of what went before', async () => {
  const patience = createPatience()
  await patience.until(Promise.resolve())
  const [first, later] = [underWay('well'), underWay('well')]
  const overs = [patience.until(first.work), patience.until(later.work)]
  first.end()
  await overs[0]
  expect(patience.limitMs()).toBe(coldLimitMs)
  later.end()
  await overs[1]
  expect(patience.limitMs()).toBe(usualLimitMs)
})
