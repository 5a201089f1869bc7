import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test, writes } from '../support/journey.ts'

const blekinge = '/gaps?region=territory:se221'
const missions = 'area:se221/2020-missions'
const civil = `area-civil-society|area:se221/2020-marin-teknik`
/** All but the first rows of each part of a table. */
const alike = (table: string) => `[data-testid="${table}"] tbody tr:nth-child(n + 10)`
/** A database that has just been started plans the statement of every rule once. */
const cold = { timeout: 60_000 }
const cell = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`)
/** How much people have written by now. */
async function entries(page: Page): Promise<number> {
  const answer = await page.request.post('/graphql', { data: { query: '{ entries { totalCount } }' } })
  return ((await answer.json()) as { data: { entries: { totalCount: number } } }).data.entries.totalCount
}
const focused = async (page: Page) =>
  await page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? document.activeElement?.tagName)

test('the matrix is walked by keys alone, opens the finding and leads back to its cell', async ({ page }) => {
  await page.goto(blekinge)
  await expect(page.getByTestId('areas').locator('[data-at]').nth(100)).toBeVisible(cold)
  await tabTo(page, /^Smart industri.*University or institute: /)
  const first = await focused(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAttribute('data-at', '1:1')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+ArrowDown')
  await expect(page.locator(':focus')).toHaveAttribute('data-cell', new RegExp(`${missions}$`))
  await page.keyboard.press('Control+Home')
  expect(await focused(page)).toBe(first)
  // One tab stop for the whole table: back and forth is the same cell.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page).toHaveURL(/cell=area-academia/)
  await expect(page.getByRole('heading', { name: 'Who says it should be there' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe(first)
})

test('a finding says who asks for it, what is there, what lies near, what would close it, and its Cypher', async ({
  page,
}) => {
  await page.goto(`${blekinge}&cell=${encodeURIComponent(civil)}`)
  const panel = page.getByRole('complementary', { name: 'what stands behind the cell' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Marin teknik: Civil society$/)
  const link = panel.getByRole('link', { name: /line \d+$/ }).first()
  const line = /line (\d+)$/.exec((await link.textContent()) ?? '')?.[1] ?? ''
  // The text of that line, from the made-up document that stands in for the real one.
  await expect(panel.getByRole('blockquote').first()).toContainText(`Rad ${line} i en påhittad text`)
  await expect(panel.getByRole('heading', { name: 'Why this is not called a gap' })).toBeVisible()
  for (const name of ['What is there', 'The nearest thing', 'What would close it'])
    await expect(panel.getByRole('heading', { name })).toBeVisible()
  await panel.getByText('Cypher', { exact: true }).click()
  await expect(panel.getByText('MATCH', { exact: false }).first()).toBeVisible()
  await panel.getByRole('link', { name: 'Open in Explore' }).click()
  await expect(page).toHaveURL(/\/explore\?.*marin-teknik/)
})

test('a what-if changes the cells at once, says how many, and saves nothing; F finds the next of them', async ({
  page,
}) => {
  await page.goto(blekinge)
  await expect(cell(page, civil)).toHaveAccessibleName(/none in \d+ sources/, cold)
  await cell(page, civil).focus()
  await page.keyboard.press('f')
  await expect(page.getByText('No gap in this table.')).toBeAttached()
  const silent = await page
    .getByTestId('areas')
    .getByRole('button', { name: /: (none in \d+ sources?|\d+ of \d+ recorded.*|no data)$/ })
    .count()
  await expect(page.getByText(`0 gaps. In ${silent} cells no source names what is asked for`)).toBeVisible()
  await page.keyboard.press('w')
  await expect(cell(page, civil)).toHaveAccessibleName(/Civil society: gap if the list is complete$/)
  await expect(cell(page, civil)).toBeFocused()
  await expect(page).toHaveURL(/if=WORKS_ON/)
  const chip = page.getByRole('button', { name: /What if this list were complete: civil society/ })
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
  const assumed = page.getByRole('button', { name: /gap if the list is complete$/ })
  const changed = await assumed.count()
  await expect(page.getByText(`${changed} cells turn into gaps. Nothing is saved.`)).toBeVisible()
  await expect(page.getByText(`0 gaps, ${changed} more if what is assumed holds.`)).toBeVisible()
  await page.getByRole('button', { name: `Civil society, ${changed}: to its first cell` }).press('Enter')
  await expect(assumed.first()).toBeFocused()
  await page.keyboard.press('f')
  await expect(page.locator(':focus')).toHaveAccessibleName(/gap if the list is complete$/)
  expect(await focused(page)).not.toBe(civil)
  const written = await entries(page)
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(cell(page, civil)).toHaveAccessibleName(/none in \d+ sources/)
  expect(await entries(page)).toBe(written)
})

test('what is missing is added from its cell, which changes at once', writes, async ({ page }) => {
  const subject = 'area-civil-society|area:se221/2020-big-data'
  await page.goto(`${blekinge}&cell=${encodeURIComponent(subject)}`)
  await expect(cell(page, subject)).toHaveAccessibleName(/Big Data, Civil society/, cold)
  await page.getByRole('button', { name: 'Add what is missing…' }).click()
  const form = page.getByRole('dialog', { name: 'Add a statement' })
  await expect(form.getByRole('group', { name: 'To' })).toContainText('Big Data')
  await expect(form.getByRole('combobox', { name: 'Relation' })).toHaveValue('WORKS_ON')
  await form.getByRole('textbox', { name: 'From' }).fill(`Föreningen ${Date.now()}`)
  await form.getByRole('button', { name: /^New actor/ }).click()
  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'civil society' })
  await form.getByRole('checkbox', { name: 'civil society' }).check()
  await form.getByRole('textbox', { name: 'Source', exact: true }).fill('Årsmötet')
  await form.getByRole('button', { name: /^New source/ }).click()
  await form.getByRole('textbox', { name: 'Publisher' }).fill('Föreningen')
  await form.getByRole('textbox', { name: 'Address', exact: true }).fill('https://example.org/arsmote')
  await form.getByRole('textbox', { name: 'Your name' }).fill('Elin Lund')
  await form.getByRole('button', { name: 'Add it' }).click()
  await expect(cell(page, subject)).toHaveAccessibleName(/Civil society: covered, 1$/)
})

test('regions and themes are tables too, and lead on', async ({ page }) => {
  await page.goto('/gaps?by=regions')
  await expect(page.getByTestId('regions')).toHaveCount(2, cold)
  await page.getByRole('button', { name: /^Skåne, Company: \d of \d covered/ }).click()
  await expect(page).toHaveURL(/region=territory%3Ase224|region=territory:se224/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is missing in Skåne?')
  await page.goto('/gaps?by=themes')
  await page
    .getByRole('button', { name: /^Blekinge, .*: 1 area: / })
    .first()
    .click()
  await expect(page).toHaveURL(/\/explore/)
})

test('two dates are compared and never mix', async ({ page }) => {
  await page.goto(`${blekinge}&asOf=2026-11-25&then=2019-06-30`)
  await expect(page.getByText(/Since 30 Jun 2019: .*areas are gone/)).toBeVisible(cold)
  await expect(page.getByRole('rowheader', { name: /Missions/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /ICT/ })).toHaveCount(0)
  await page.goto(`${blekinge}&asOf=2019-06-30`)
  await expect(page.getByTestId('areas').locator('tbody tr[data-depth="0"]')).toHaveCount(3)
  await expect(page.getByRole('rowheader', { name: /Missions/ })).toHaveCount(0)
})

test('the table is saved as CSV and as a picture', async ({ page }) => {
  await page.goto(blekinge)
  const csv = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the table as CSV' }).click()
  expect((await csv).suggestedFilename()).toMatch(/^gaps-Blekinge-.*\.csv$/)
  const svg = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the table as a picture (SVG)' }).click()
  expect((await svg).suggestedFilename()).toMatch(/\.svg$/)
})

test('the rest: what is asked of a region’s couplings and measures, walked by keys, opened, found and saved', async ({
  page,
  request,
}) => {
  const query = `query ($rules: [ID!]) {
    findings(territories: ["territory:se221"], rules: $rules, states: [NONE_RECORDED], first: 500) { totalCount }
  }`
  const answer = await request.post('/graphql', { data: { query, variables: { rules: ['measure-carrier'] } } })
  const { totalCount } = ((await answer.json()) as { data: { findings: { totalCount: number } } }).data.findings
  expect(totalCount).toBeGreaterThan(10)
  await page.goto(`${blekinge}&by=rest`)
  const carriers = page.getByRole('region', { name: /^Carrier of the measure/ })
  await expect(carriers.getByRole('button', { name: /none in/ })).toHaveCount(totalCount, cold)

  await tabTo(page, /^1?Blekinge/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'what stands behind the cell' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  expect(await focused(page)).toMatch(/^link-unrealised\|/)

  await page.getByLabel('Find a name').fill('spetskompetens')
  await expect(page.getByTestId('rest').getByRole('button')).toHaveCount(2)
  const csv = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the table as CSV' }).click()
  expect((await csv).suggestedFilename()).toMatch(/Blekinge-The rest.*\.csv$/)
})

for (const { mode, language } of faces)
  test(`the rest has no barrier, ${mode}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(`${blekinge}&by=rest`)
    await expect(page.getByTestId('rest').locator('[data-cell]').nth(40)).toBeAttached(cold)
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectFits(page)
  })

for (const { mode, language } of faces)
  test(`Gaps has no barrier, ${mode}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(`${blekinge}&if=WORKS_ON:CivilSociety&cell=${encodeURIComponent(civil)}`)
    await expect(page.getByTestId('areas').locator('[data-at]').nth(400)).toBeAttached(cold)
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible()
    await expect(page.getByTestId('areas').locator('[data-shape="whatif"]').nth(5)).toBeAttached()
    await expectAccessible(page, alike('areas'))
  })

for (const { mode, language } of faces)
  test(`regions and themes have no barrier, ${mode}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto('/gaps?by=regions')
    await expect(page.getByTestId('regions').locator('[data-at]').nth(1000)).toBeAttached(cold)
    await expectAccessible(page, alike('regions'))
    await page.goto('/gaps?by=themes')
    await expect(page.getByTestId('themes').locator('[data-at]').nth(700)).toBeAttached()
    await expectAccessible(page, alike('themes'))
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('one area at a time, a strip of marks, and the finding on a sheet', async ({ page }) => {
    await page.goto(blekinge)
    await page.getByRole('button', { name: /^Missions/ }).click()
    const rules = page.getByRole('list', { name: /^Missions/ })
    await expect(rules.getByRole('button').nth(15)).toBeAttached()
    await expectFits(page)
    await expectAccessible(page)
    await rules.getByRole('button', { name: /Civil society/ }).click()
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click()
    await expect(rules.getByRole('button', { name: /Civil society/ })).toBeFocused()
  })
})
