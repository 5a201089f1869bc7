import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, faces, prefer, test } from '../support/journey.ts'

const place = 'region=territory:se221&asOf=2026-11-25'
/** A database that has just been started plans the statements once. */
const cold = { timeout: 45_000 }
/** A chart of each kind; the library beside them is the same and looked at once. */
const charts = ['bridges/bridging-actors', 'coverage/kinds-by-area', 'change/themes-over-years']

/** One load of the page: what follows is opened within it. */
async function openQuestion(page: Page, id: string): Promise<void> {
  const list = page.getByRole('complementary').first()
  await list.locator(`a[href*="question=${encodeURIComponent(id)}"]`).click()
  await expect(page).toHaveURL(new RegExp(`question=${encodeURIComponent(id)}`, 'u'))
}

for (const { mode, language } of faces)
  test(`questions have no barrier, and nothing is cut off (${mode}, ${language})`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(`/query?${place}`)
    for (const [index, id] of charts.entries()) {
      await openQuestion(page, id)
      await expect(page.getByRole('tabpanel').first().locator('figure')).toBeVisible(cold)
      await expectAccessible(page, index === 0 ? undefined : 'aside')
    }
    await page.locator('a[href^="/query/schema"]').click()
    await expect(page.getByText('WORKS_ON').first()).toBeVisible(cold)
    await expectAccessible(page, 'tbody tr:nth-child(n + 40)')
    await page.getByRole('button', { name: /^Gra(?:ph|f)$/u }).click()
    await expect(page.getByRole('button', { name: /^(?:Actor|Aktör) \d/u })).toBeVisible()
    await expectAccessible(page)

    await page.setViewportSize({ width: 390, height: 844 })
    await expectFits(page)
    await page.getByRole('button', { name: /^Tabell?$|^Table$/u }).click()
    await expectFits(page)
    await page.locator('main a[href^="/query?"]').first().click()
    await expect(page.getByRole('tabpanel').first().locator('figure')).toBeVisible(cold)
    await expectFits(page)
  })
