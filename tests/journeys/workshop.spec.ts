import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, operationOf, prefer, tabTo, test, writes } from '../support/journey.ts'

const address = '/links/workshop?region=territory:se221'
/** Forming technology and AI, which the strategy's line 54 proposes to couple. */
const forming = {
  subject: 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi',
  label: 'AI × Formningsteknologi',
}
/** Nobody votes on it in any journey. */
const unvoted = {
  subject: 'areas|area:se221/2020-cybersakerhet|area:se221/2020-formningsteknologi',
  label: 'Cybersäkerhet × Formningsteknologi',
}
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

    await decideBy(page, 'a', 'Two firms ask for it')
    await expect(decision(page).getByText('Adopted')).toBeVisible()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await expectAccessible(page)

    const first = await labelOf(page)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(/^2 of/)).toBeVisible()
    expect(await labelOf(page)).not.toBe(first)
    await expect(decision(page)).toBeVisible()
    await decideBy(page, 'r', 'Nobody has time')
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
    const file = await saved
    expect(file.suggestedFilename()).toMatch(/^workshop-territory-se221-\d{4}-\d{2}-\d{2}\.csv$/)
    const [heads, ...rows] = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(heads).toBe('Item,"Yes, now","Yes, later",No,Present,Note,Decision,Reason,By,When')
    expect(rows.find((one) => one.startsWith(`${first},`) || one.startsWith(`"${first}",`))).toContain(
      ',3,1,1,14,They meet in the spring,Adopted,Two firms ask for it,Kim,',
    )
    expect(rows.filter((one) => one.includes(',Rejected,Nobody has time,Kim,'))).toHaveLength(1)

    // Both are undone, each by a further decision: the graph is as it was.
    await page.keyboard.press('m')
    await undo(page)
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByText(/^1 of/)).toBeVisible()
    await undo(page)
  },
)

test(
  'what is counted while a vote or a decision is on its way is kept, and saved with the number present',
  writes,
  async ({ page }) => {
    await withItems(page, forming)
    // A slow server: there is time to count on while it answers.
    await page.route('**/graphql', async (route) => {
      if (/^(?:CastVote|Decide)$/u.test(operationOf(route.request()))) await new Promise((go) => setTimeout(go, 1200))
      await route.continue()
    })
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Vote' })).toBeVisible()
    for (const answer of ['Yes, later', 'No']) await page.getByLabel(`Votes for ${answer}`).fill('0')
    await page.getByLabel('Votes for Yes, now').fill('2')
    // Never what another run has saved.
    const present = String(20 + (Date.now() % 900))
    await page.getByLabel('Present').fill(present)
    await page.keyboard.press('Escape')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    const cast = page.waitForRequest((request) => operationOf(request) === 'CastVote')
    await page.keyboard.press('s')
    await cast
    await page.keyboard.press('1')
    await expect(page.getByLabel('Votes for Yes, now')).toHaveValue('3')
    await expect(page.getByRole('button', { name: 'Save vote and note' })).not.toHaveAttribute('data-loading', 'true')
    await expect(page.getByLabel('Votes for Yes, now')).toHaveValue('3')
    await expect(page.getByText('Not saved yet')).toBeVisible()

    const decide = page.waitForRequest((request) => operationOf(request) === 'Decide')
    await decideBy(page, 'p', 'Later this year')
    await decide
    await page.keyboard.press('1')
    await expect(decision(page).getByText('Parked')).toBeVisible()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Votes for Yes, now')).toHaveValue('4')
    await expect(page.getByLabel('Present')).toHaveValue(present)

    // The number present alone is something to save, and belongs to the vote.
    await page.getByLabel('Present').fill('21')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await page.getByRole('button', { name: 'Save vote and note' }).click()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Present')).toHaveValue('21')
    await undo(page)
  },
)

test('a room is that of one region and one tab', async ({ page, context }) => {
  await withItems(page, unvoted)
  await page.goto(address)
  await page.getByLabel('Present').fill('14')
  await page.reload()
  await expect(page.getByLabel('Present')).toHaveValue('14')
  const other = await context.newPage()
  await withItems(other, unvoted)
  await other.goto(address)
  await expect(other.getByLabel('Present')).toHaveValue('')
})

test('in the minutes an item is taken out by keys, and the focus goes on to the next one', async ({ page }) => {
  await withItems(page, forming, unvoted)
  await page.goto(`${address}&minutes=all`)
  await page.getByRole('button', { name: `Take ${forming.label} out of the list` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('button', { name: `Take ${unvoted.label} out of the list` })).toBeFocused()
})

test('the list of keys has those of the workshop', async ({ page }) => {
  await withItems(page, forming)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Should they meet?' })).toBeVisible()
  await expect(page.locator('[data-badge="areas"]')).toContainText('not a prediction')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  for (const [key, what] of [
    ['S', 'save vote and note'],
    ['M', 'minutes, and back'],
    ['F', 'whole screen'],
  ] as const)
    await expect(
      keys.locator('div', { has: page.locator('dt', { hasText: new RegExp(`^${key}$`) }) }).last(),
    ).toContainText(what)
  await expectAccessible(page)
})

test('in Swedish on a phone it fits, and asks whether they should meet', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.setViewportSize({ width: 390, height: 844 })
  await withItems(page, forming)
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
async function decideBy(page: Page, key: string, reason: string): Promise<void> {
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

/** The list of the workshop, and who leads it, as this browser remembers them from its first page on. */
async function withItems(page: Page, ...items: { subject: string; label: string }[]): Promise<void> {
  await page.addInitScript(
    (queue) => {
      localStorage.setItem('korskoppling.workshop', JSON.stringify(queue))
      localStorage.setItem('korskoppling.name', 'Kim')
    },
    { 'territory:se221': items },
  )
}

async function labelOf(page: Page): Promise<string> {
  return (await page.getByRole('group').first().getAttribute('aria-label')) ?? ''
}
