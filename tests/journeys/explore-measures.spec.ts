import { expect, expectAccessible, prefer, test } from '../support/journey.ts'

const blekinge = '/explore?region=territory:se221&asOf=2026-11-25'

test('brokers of what is shown stand in a table that says what they are computed of', async ({ page }) => {
  await page.goto(blekinge)
  await expect(page.getByTestId('canvas')).toHaveAttribute('data-settled', 'true')
  await page.getByRole('tab', { name: 'Brokers' }).click()
  const panel = page.locator('#drawer-panel')
  await expect(panel).toContainText(/Computed of what is shown: 40 things, \d+ communities\./)
  const [first, second] = await panel
    .locator('tbody tr')
    .evaluateAll((rows) => rows.slice(0, 2).map((row) => Number(/[\d.]+(?=%)/.exec(row.textContent)?.[0])))
  expect(first).toBeGreaterThan(0)
  expect(first).toBeGreaterThanOrEqual(second ?? NaN)
  await panel.locator('tbody tr').first().click()
  await expect(page).toHaveURL(/sel=/)
  await expectAccessible(page)
})

test('by keys, in Norwegian: to the tab, down its rows, and one chosen', async ({ page }) => {
  await prefer(page, { language: 'nb' })
  await page.goto(blekinge)
  await expect(page.getByTestId('canvas')).toHaveAttribute('data-settled', 'true')
  await page.getByRole('tab', { selected: true }).focus()
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('tab', { name: 'Meglere' })).toBeFocused()
  const rows = page.locator('#drawer-panel tbody tr')
  await expect(rows).toHaveCount(40)
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true')
})

test('colour by community: a row for each, named as computed', async ({ page }) => {
  await page.goto(`${blekinge}&colour=community`)
  await expect(page.getByTestId('canvas')).toHaveAttribute('data-settled', 'true')
  const legend = page.getByRole('group', { name: 'Colour' })
  await expect(legend).toContainText('community (computed)')
  await expect(legend.getByRole('checkbox', { name: /^community 1/ })).toBeChecked()
  const counts = await legend
    .locator('label')
    .evaluateAll((rows) => rows.map((row) => Number(row.lastElementChild?.textContent)))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40)
})
