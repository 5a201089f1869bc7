import type { Page } from '@playwright/test'
import { blekinge, openThings, settled, things } from '../support/canvas.ts'
import { copied, inNewProfile, logOf, mayCopy } from '../support/explored.ts'
import { expect, menuHasFocus, prefer, tabTo, test } from '../support/journey.ts'

/*
 * The whole walk: search, expand, path, group, twenty steps back and forth; then the link in another profile. Once with
 * the mouse, once with the keyboard alone.
 */

const steps = (page: Page) => page.getByRole('button', { name: /^\d+ (steps?|steg)$/ })
const told = (page: Page) => page.getByTestId('told')

test('with the mouse: search, expand, path, group, twenty undone and done again, the link in a new profile', async ({
  page,
  browser,
}) => {
  test.slow()
  await mayCopy(page)
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('combobox', { name: 'Add a thing' }).fill('EBP')
  await page.getByRole('option', { name: /^EBP/ }).first().click()
  await expect(steps(page)).toHaveText('1 step')
  await page.getByTestId('detail').getByRole('button', { name: 'Expand', exact: true }).click()
  await expect(steps(page)).toHaveText('2 steps')
  await settled(page)
  await openThings(page)
  await page.getByRole('button', { name: 'Path', exact: true }).click()
  await expect(told(page)).toHaveText(/^Path from EBP: choose the thing where it ends/)
  await page.locator('#drawer-panel tr[data-id="area:se221/2020-missions"]').click()
  await expect(told(page)).toHaveText(/reaches Missions .* in \d+ step/)
  await expect(steps(page)).toHaveText('3 steps')
  await page.getByRole('button', { name: 'Close the path' }).click()
  await page.getByRole('button', { name: /^Group by/ }).click()
  await page.getByRole('menuitemradio', { name: 'theme', exact: true }).click()
  await expect(steps(page)).toHaveText('5 steps')
  await expect(page.locator('.canvas-group').first()).toBeVisible()
  await page.getByRole('button', { name: /^Group by/ }).click()
  await page.getByRole('menuitemradio', { name: 'nothing', exact: true }).click()
  // Fourteen more, of what else there is.
  const rows = ['stated', 'planned', 'proposed', 'our reading']
  for (const row of rows)
    await page
      .getByRole('checkbox', { name: new RegExp(row) })
      .first()
      .uncheck()
  for (const row of rows)
    await page
      .getByRole('checkbox', { name: new RegExp(row) })
      .first()
      .check()
  for (const [choice, item] of [
    [/^size/, 'links'],
    [/^Colour/, 'helix role'],
    [/^Under names/, 'kind'],
  ] as const) {
    await page.getByRole('button', { name: choice }).click()
    await page.getByRole('menuitemradio', { name: item, exact: true }).click()
  }
  await page.getByRole('tab', { name: /^Notes/ }).click()
  await page.getByRole('tabpanel').getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('textbox', { name: 'Note on the whole picture' }).fill('Ask EBP, & them all: å # 🌊')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Layers' }).click()
  await page.getByRole('checkbox', { name: /Actors/ }).uncheck()
  await expect(steps(page)).toHaveText('20 steps')
  await settled(page)
  await openThings(page)
  const last = { things: await things(page), log: (await logOf(page)).log, address: page.url() }

  for (let step = 0; step < 20; step += 1) await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(steps(page)).toHaveText('0 steps')
  await expect(page).toHaveURL(/\/explore\?region=territory%3Ase221&asOf=2026-11-25$/)
  for (let step = 0; step < 20; step += 1) await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(steps(page)).toHaveText('20 steps')
  await expect(page).toHaveURL(last.address)
  await expect.poll(() => things(page)).toEqual(last.things)
  expect((await logOf(page)).log).toEqual(last.log)

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const other = await inNewProfile(browser, await copied(page))
  await settled(other)
  await openThings(other)
  await expect.poll(() => things(other)).toEqual(last.things)
  await other.getByRole('tab', { name: /^Notes/ }).click()
  await expect(other.getByText('Ask EBP, & them all: å # 🌊')).toBeVisible()
  const { log } = await logOf(other)
  expect(log.base).toMatchObject({ layout: 'layers', size: 'links', colour: 'helix', caption: 'kind' })
  expect(log.steps).toEqual([])
  await other.context().close()
})

test('with the keyboard alone, in Swedish, from the address bar on', async ({ page }) => {
  test.slow()
  await prefer(page, { language: 'sv' })
  await page.goto(blekinge)
  const canvas = await settled(page)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await tabTo(page, 'Lägg till en sak')
  await page.keyboard.type('EBP')
  await expect(page.getByRole('option', { name: /^EBP/ }).first()).toBeVisible()
  await press('ArrowDown', 'Enter')
  await expect(steps(page)).toHaveText('1 steg')
  await expect(page).toHaveURL(/sel=actor/)

  await tabTo(page, /^Bild av/)
  await expect(canvas).toBeFocused()
  await press('e')
  await expect(steps(page)).toHaveText('2 steg')
  await settled(page)
  await press('p')
  await expect(told(page)).toHaveText(/^Väg från EBP/)
  // Along one of its relations, and from there to a neighbour of that.
  await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Enter')
  await expect(page).toHaveURL(/path=/)
  await expect(steps(page)).toHaveText('3 steg')
  await settled(page)
  await press('Escape')
  await expect(steps(page)).toHaveText('4 steg')

  await expect(canvas).toBeFocused()
  for (let step = 5; step <= 19; step += 1) {
    // Hides where the focus is, which goes on to the next thing.
    await press('h')
    await expect(steps(page)).toHaveText(`${step} steg`)
  }
  await tabTo(page, /^Gruppera efter/, 'Shift+Tab')
  await press('Enter')
  await menuHasFocus(page)
  await page.keyboard.type('t')
  await expect(page.getByRole('menuitemradio', { name: 'tema', exact: true })).toBeFocused()
  await press('Enter')
  await expect(steps(page)).toHaveText('20 steg')
  await expect(page.locator('.canvas-group').first()).toBeVisible()
  const last = page.url()
  for (let step = 0; step < 20; step += 1) await press('Control+z')
  await expect(steps(page)).toHaveText('0 steg')
  await expect(page).toHaveURL(/\/explore\?region=territory%3Ase221&asOf=2026-11-25$/)
  for (let step = 0; step < 20; step += 1) await press('Control+Shift+Z')
  await expect(steps(page)).toHaveText('20 steg')
  await expect(page).toHaveURL(last)
  await expect(page.locator('.canvas-group').first()).toBeVisible()
})
