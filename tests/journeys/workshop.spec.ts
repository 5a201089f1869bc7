import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, prefer, tabTo, test, writes } from '../support/journey.ts'

const address = '/links/workshop?region=territory:se221'
const decision = (page: Page) => page.getByRole('region', { name: 'Decision' })

test(
  'a workshop is run by keys alone: vote, note, decide, next, and the minutes tell it after a reload',
  writes,
  async ({ page }) => {
    await page.goto(address)
    await expect(page.getByText('Nothing is on the list yet.')).toBeVisible()
    await expectAccessible(page)
    await tabTo(page, /^Take the region’s/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Should they meet?' })).toBeVisible()

    await tabTo(page, 'Your name')
    await page.keyboard.type('Kim')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Vote' })).toBeVisible()
    await tabTo(page, 'Present')
    await page.keyboard.type('14')
    await page.keyboard.press('Enter')

    // A vote of another run may be saved already; it is amended.
    for (const answer of ['Yes, now', 'Yes, later', 'No']) {
      await tabTo(page, `Votes for ${answer}`)
      await page.keyboard.type('0')
      await page.keyboard.press('Enter')
    }
    for (const key of ['1', '1', '1', '2', '3', '3', 'Shift+3']) await page.keyboard.press(key)
    await expect(page.getByLabel('Votes for Yes, now')).toHaveValue('3')
    await expect(page.getByLabel('Votes for No')).toHaveValue('1')
    await expect(page.getByText('5 of')).toBeVisible()
    await page.keyboard.press('n')
    await page.keyboard.type('They meet in the spring')
    await page.keyboard.press('Escape')

    await decide(page, 'a', 'Two firms ask for it')
    await expect(decision(page).getByText('Adopted')).toBeVisible()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await expectAccessible(page)

    const first = await labelOf(page)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(/^2 of/)).toBeVisible()
    expect(await labelOf(page)).not.toBe(first)
    await expect(decision(page)).toBeVisible()
    await decide(page, 'r', 'Nobody has time')
    await expect(decision(page).getByText('Rejected')).toBeVisible()

    await page.reload()
    await expect(decision(page).getByText('Nobody has time')).toBeVisible()
    await page.keyboard.press('m')
    const row = page.getByRole('row', { name: first })
    await expect(row).toContainText('yes now 3, yes later 1, no 1')
    await expect(row).toContainText('14 present')
    await expect(row).toContainText('They meet in the spring')
    await expect(row).toContainText('Two firms ask for it')
    await expect(page.getByRole('row', { name: /Rejected.*Nobody has time/ })).toBeVisible()
    await expectAccessible(page)
    await tabTo(page, 'CSV')
    const saved = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await saved).suggestedFilename()).toMatch(/^workshop-territory-se221-\d{4}-\d{2}-\d{2}\.csv$/)

    // Both are undone, each by a further decision: the graph is as it was.
    await page.keyboard.press('m')
    await undo(page)
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByText(/^1 of/)).toBeVisible()
    await undo(page)
  },
)

test('in Swedish on a phone it fits, and asks whether they should meet', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() => {
    const subject = 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi'
    const queue = { 'territory:se221': [{ subject, label: 'AI × Formningsteknologi' }] }
    localStorage.setItem('korskoppling.workshop', JSON.stringify(queue))
    localStorage.setItem('korskoppling.name', 'Kim')
  })
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Ska de mötas?' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Rösta' })).toBeVisible()
  for (const name of ['Anta', 'Parkera', 'Avböj']) await expect(page.getByRole('button', { name })).toBeVisible()
  await expectFits(page)
  await expectAccessible(page)
})

test('a gap is put on the list from its finding', async ({ page }) => {
  await page.goto('/gaps?region=territory:se221&cell=area-civil-society|area:se221/2020-missions')
  await page.getByRole('button', { name: 'Add to workshop' }).click()
  await page.getByRole('link', { name: 'Open the workshop, 1 thing' }).click()
  await expect(page.getByRole('group', { name: /civil society/i })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('?')
})

/** The verdict by its key, the reason, Enter. */
async function decide(page: Page, key: string, reason: string): Promise<void> {
  await page.keyboard.press(key)
  await page.keyboard.type(reason)
  await page.keyboard.press('Enter')
}

async function undo(page: Page): Promise<void> {
  await expect(decision(page).getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  await tabTo(page, 'Undo')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Only tried')
  await page.keyboard.press('Enter')
  await expect(decision(page).getByRole('button', { name: 'Undo', exact: true })).toBeHidden()
}

async function labelOf(page: Page): Promise<string> {
  return (await page.getByRole('group').first().getAttribute('aria-label')) ?? ''
}
