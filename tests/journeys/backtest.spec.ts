import { readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test } from '../support/journey.ts'

const address = '/links/backtest?asOf=2026-11-25'
const words = {
  en: { title: 'Back-test', pattern: 'pattern', apart: 'cannot be told apart', below: 'below', none: /no score beats/ },
  sv: {
    title: 'Efterprövning',
    pattern: 'mönster',
    apart: 'går inte att skilja åt',
    below: 'under',
    none: /slår ingen/,
  },
} as const

interface Facts {
  dataVersion: string
  entries: { withOwnRow: { scores: { score: string; metrics: { auc: number } }[] } }
  verdicts: { kind: string; beatsBaseline: boolean; baseline: string; baselineAuc: number }[]
}

async function askFacts(request: APIRequestContext): Promise<Facts> {
  const query = `{ backtest { dataVersion entries { withOwnRow { scores { score metrics { auc } } } }
    verdicts { kind beatsBaseline baseline baselineAuc } } }`
  const answer = await request.post('/graphql', { data: { query } })
  return ((await answer.json()) as { data: { backtest: Facts } }).data.backtest
}

const shown = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })

for (const { mode, language } of faces)
  test(`the back-test opens in ${language}, ${mode}, and has no barrier`, async ({ page, request }) => {
    const facts = await askFacts(request)
    const said = words[language]
    await prefer(page, { language })
    await page.emulateMedia({ colorScheme: mode })
    await page.goto(address)
    await shown(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.title)
    await expect(page.getByText(said.none)).toBeVisible()
    await expect(page.getByRole('main').getByText(facts.dataVersion)).toBeVisible()
    for (const { kind, beatsBaseline } of facts.verdicts) {
      expect(beatsBaseline).toBe(false)
      await expect(page.locator(`[data-kind="${kind}"]`).getByText(said.pattern, { exact: true })).toBeVisible()
    }
    await expectAccessible(page)
  })

test('the tables hold what the API says, and draw each interval where the words put it', async ({ page, request }) => {
  const { entries } = await askFacts(request)
  await prefer(page, { language: 'en' })
  await page.goto(address)
  await shown(page)
  const table = page.getByRole('table', { name: 'Statistics over all portfolios' })
  for (const { score, metrics } of entries.withOwnRow.scores)
    await expect(table.locator(`[data-score="${score}"]`)).toContainText(metrics.auc.toFixed(3))
  await expect(table.locator('[data-score="density"]')).toContainText(words.en.below)
  await expect(table.locator('[data-score="density"] [data-standing="below"]')).toHaveCount(1)
  await expect(table.locator('[data-score="mass_diffusion"]')).toContainText(words.en.apart)
  await expect(table.locator('[data-score="popularity"] [data-standing]')).toHaveCount(0)
  await expect(page.locator('[data-feature]')).toHaveCount(10)
})

test('each list names what its score was held against', async ({ page, request }) => {
  const { verdicts } = await askFacts(request)
  const called: Record<string, string> = { popularity: 'Popularity', degree_product: 'Degree product' }
  expect(new Set(verdicts.map(({ baseline }) => baseline))).toEqual(new Set(Object.keys(called)))
  await prefer(page, { language: 'en' })
  await page.goto(address)
  await shown(page)
  for (const { kind, baseline, baselineAuc } of verdicts)
    await expect(page.locator(`[data-kind="${kind}"]`)).toContainText(
      `${called[baseline] ?? ''} ${baselineAuc.toFixed(3)}`,
    )
})

test('on a phone the page fits, and its tables scroll by the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await prefer(page, { language: 'sv' })
  await page.goto(address)
  await shown(page)
  await expectFits(page)
  await expectAccessible(page)
  await tabTo(page, 'Räknat över alla portföljer')
  const region = page.getByRole('region', { name: 'Räknat över alla portföljer' })
  await expect(region).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
})

test('all figures are saved as CSV by the keyboard', async ({ page, request }) => {
  const { entries } = await askFacts(request)
  await prefer(page, { language: 'en' })
  await page.goto(address)
  await shown(page)
  await tabTo(page, 'Save all figures as CSV')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^Back-test .*\.csv$/)
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.trim().split('\r\n')).toHaveLength(1 + 3 * entries.withOwnRow.scores.length + 2 * 5)
  const popularity = entries.withOwnRow.scores.find(({ score }) => score === 'popularity')
  expect(text).toContain(`New entries,Popularity,${String(popularity?.metrics.auc)}`)
})
