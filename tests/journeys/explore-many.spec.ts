import type { Page } from '@playwright/test'
import { blekinge, clashes } from '../support/canvas.ts'
import { openFile } from '../support/explored.ts'
import { expect, expectAccessible, faces, test } from '../support/journey.ts'

const many = 1_700

/** So many areas and actors of the shipped data as one picture, from a file that holds the log. */
async function openMany(page: Page): Promise<void> {
  const answer = await page.request.post('/query.csv', {
    data: {
      statement: `MATCH (thing:SpecialisationArea|Actor) RETURN thing.id AS id ORDER BY id LIMIT ${many}`,
      parameters: {},
      asOf: '2026-11-25',
      maxRows: many,
      maxBytes: 1_000_000,
      maxSeconds: 30,
    },
  })
  const ids = (await answer.text()).trim().split('\r\n').slice(1)
  expect(ids).toHaveLength(many)
  const chosen = { selected: [], line: null }
  const steps = [{ action: { type: 'alone', ids }, chosen }]
  const log = { region: 'territory:se221', base: { asOf: '2026-11-25' }, steps, at: 1, chosen: null }
  await page.goto(blekinge)
  await expect(page.getByTestId('canvas').locator('.canvas-label').first()).toBeVisible()
  await openFile(page, 'many.json', JSON.stringify({ log }))
  await expect(page.getByRole('tab', { name: /^(Things|Saker|Ting)/ })).toHaveText(/1700/)
}

const canvas = (page: Page) => page.getByTestId('canvas')
const groups = (page: Page) => canvas(page).locator('.canvas-group')
const rows = (page: Page) => page.locator('#drawer-panel tbody tr[data-id]')
const drawn = (page: Page) => expect(canvas(page)).toHaveAttribute('data-drawn', String(many), { timeout: 20_000 })

test('beyond 1,500 things groups are drawn and the table leads; all of it comes when it is told to', async ({
  page,
}) => {
  await openMany(page)
  const said = page.getByText('1,700 things are too many to tell apart, so groups are drawn and the table leads.')
  await expect(said).toBeVisible()
  await expect(groups(page)).toHaveCount(30, { timeout: 20_000 })
  await expect(groups(page).filter({ hasText: 'smaller groups' })).toHaveCount(1)
  await expect(canvas(page)).toHaveAttribute('data-drawn', '0')
  const counts = await groups(page).locator('.canvas-group-count').allTextContents()
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(many)
  expect(await clashes(groups(page))).toEqual([])
  // The sentence stands above the years.
  await expect(page.locator('[data-covers="foot"]')).toHaveCount(2)
  expect(await clashes(page.locator('[data-covers]'))).toEqual([])

  await expect(rows(page)).toHaveCount(40)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(rows(page)).toHaveCount(1_040)
  await page.getByRole('textbox', { name: 'Filter rows' }).fill('Techtank')
  await expect(rows(page).first()).toContainText('Techtank')
  expect(await rows(page).count()).toBeLessThan(200)

  await page.getByRole('button', { name: 'Draw everything' }).click()
  await drawn(page)
  await expect(groups(page)).toHaveCount(0)
  await expect(page.getByText('Everything is drawn.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(groups(page)).toHaveCount(30)
})

test('a large picture is shown whole, however small that makes it, and again after zooming', async ({ page }) => {
  await openMany(page)
  await page.getByRole('button', { name: 'Draw everything' }).click()
  await drawn(page)
  await expect(canvas(page)).toHaveAttribute('data-settled', 'true')
  const zoom = async (): Promise<number> => Number(await canvas(page).getAttribute('data-zoom'))
  await expect.poll(zoom).toBeGreaterThan(0.1)
  const whole = await zoom()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(zoom).toBeGreaterThan(whole)
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect.poll(zoom).toBe(whole)
})

test('a group of very many opens by keyboard alone', async ({ page }) => {
  await openMany(page)
  await expect(groups(page)).toHaveCount(30, { timeout: 20_000 })
  await canvas(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('e')
  await expect(page.getByTestId('spoken')).toHaveText(/opened: \d+ things$/)
  await expect.poll(async () => Number(await canvas(page).getAttribute('data-drawn'))).toBeGreaterThan(10)
})

for (const { mode, language } of faces)
  test.describe(`${mode}, ${language}`, () => {
    test.use({ colorScheme: mode, locale: language })
    test('nothing of it keeps anybody out', async ({ page }) => {
      await openMany(page)
      await expect(groups(page)).toHaveCount(30, { timeout: 20_000 })
      await expectAccessible(page)
      await page.getByRole('button', { name: /Draw everything|Rita allt/ }).click()
      await drawn(page)
      await expectAccessible(page)
    })
  })
