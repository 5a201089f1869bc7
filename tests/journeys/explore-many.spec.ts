import type { Page } from '@playwright/test'
import { blekinge, clashes, settled } from '../support/canvas.ts'
import { differing } from '../support/differing.ts'
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
  const titles = groups(page).locator('.canvas-group-title')
  expect(await clashes(titles)).toEqual([])
  const cut = await titles.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)
  expect(cut).toBeLessThan(4)
  // The sentence stands above the years.
  await expect(page.locator('[data-covers="foot"]')).toHaveCount(2)
  expect(await clashes(page.locator('[data-covers]'))).toEqual([])

  // As many as stood there before.
  const first = await rows(page).count()
  expect(first).toBeLessThan(200)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(rows(page)).toHaveCount(first + 1_000)
  await expect(rows(page).nth(first)).toBeFocused()
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

test.describe('in a small window', () => {
  test.use({ viewport: { width: 1024, height: 640 } })
  test('a large picture is shown whole, however small that makes it, and again after zooming', async ({ page }) => {
    await openMany(page)
    await page.getByRole('button', { name: 'Draw everything' }).click()
    await drawn(page)
    const zoom = async (): Promise<number> => Number(await canvas(page).getAttribute('data-zoom'))
    // As far out as nobody goes by hand.
    await expect.poll(zoom).toBeLessThan(0.15)
    const whole = await zoom()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(zoom).toBeGreaterThan(whole)
    await page.getByRole('button', { name: 'Show everything' }).click()
    await expect.poll(zoom).toBe(whole)
  })
})

test('nothing of the groups stays when everything is drawn', async ({ page }) => {
  await openMany(page)
  // The canvas begins with the groups, and knows no place of any thing.
  await page.reload()
  await expect(groups(page)).toHaveCount(30, { timeout: 20_000 })
  await page.getByRole('button', { name: 'Draw everything' }).click()
  await drawn(page)
  await settled(page)
  const after = await canvas(page).screenshot()
  await page.reload()
  await drawn(page)
  await settled(page)
  expect(await differing(page, after, await canvas(page).screenshot())).toBeLessThan(0.002)
})

test('what is chosen in the table is found on the canvas: its group is marked, and said to hold it', async ({
  page,
}) => {
  await openMany(page)
  await expect(groups(page)).toHaveCount(30, { timeout: 20_000 })
  await page.getByRole('tab', { name: /^Things/ }).click()
  await page.getByRole('textbox', { name: 'Filter rows' }).fill('Techtank')
  await rows(page).first().click()
  await expect(page.getByTestId('detail').getByRole('heading', { level: 2 })).toHaveText('Techtank')
  await canvas(page).focus()
  await expect(page.getByTestId('spoken')).toHaveText(/^Blekinge, group, .* closed, what is selected is in it$/)
})

test('what is in the box of the smaller groups is told apart in the table and in its detail', async ({ page }) => {
  await openMany(page)
  await expect(groups(page)).toHaveCount(30, { timeout: 20_000 })
  await expect(page.getByTestId('detail')).toContainText(/The \d+ smallest groups are drawn in one box/)
  await page.getByRole('tab', { name: /^Things/ }).click()
  await expect(page.locator('#drawer-panel')).not.toContainText('smaller groups')
  const box = await groups(page).filter({ hasText: 'smaller groups' }).boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  const detail = page.getByTestId('detail')
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('smaller groups')
  const parts = await detail.getByRole('region', { name: 'In this box' }).locator('li strong').allTextContents()
  const whole = parts.reduce((sum, count) => sum + Number(count), 0)
  await expect(detail).toContainText(`${whole} things`)
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
