import type { Page } from '@playwright/test'
import { expect, expectAccessible, prefer, test } from '../support/journey.ts'
import { blekinge, openThings, settled, things } from '../support/canvas.ts'

const steps = (page: Page) => page.getByRole('button', { name: /^\d+ steps?$/ })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true })

/** Hides the first actor of the table, by the keys of the outline. */
async function hideFromOutline(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  await page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).focus()
  await page.keyboard.press('h')
}

test('an expansion is one step; undo and redo give the same things', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await openThings(page)
  const opened = await things(page)
  await page.goto(`${blekinge}&sel=area:se221/2020-formningsteknologi`)
  await settled(page)
  await page.getByTestId('detail').getByRole('button', { name: 'Expand', exact: true }).click()
  await expect(steps(page)).toHaveText('1 step')
  await openThings(page)
  await expect.poll(async () => (await things(page)).length).toBeGreaterThan(opened.length + 1)
  const expanded = await things(page)
  await undo(page).click()
  await expect(steps(page)).toHaveText('0 steps')
  await expect.poll(() => things(page)).toEqual(opened)
  await redo(page).click()
  await expect.poll(() => things(page)).toEqual(expanded)
  await page.keyboard.press('Control+z')
  await expect.poll(() => things(page)).toEqual(opened)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => things(page)).toEqual(expanded)
})

test('Back and Forward walk the same log, reload loses nothing, and a new step drops what was undone', async ({
  page,
}) => {
  await page.goto(blekinge)
  await settled(page)
  for (const row of [/Actors/, /our reading/]) await page.getByRole('checkbox', { name: row }).uncheck()
  await hideFromOutline(page, 'Missions')
  await expect(steps(page)).toHaveText('3 steps')
  await page.goBack()
  await expect(steps(page)).toHaveText('2 steps')
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'false')
  await page.reload()
  await settled(page)
  await expect(steps(page)).toHaveText('2 steps')
  await redo(page).click()
  await expect(steps(page)).toHaveText('3 steps')
  await expect(page.getByRole('treeitem', { name: /^Missions/ })).toHaveCount(0)
  await undo(page).click()
  await undo(page).click()
  await page
    .getByRole('checkbox', { name: /planned/ })
    .first()
    .uncheck()
  await expect(steps(page)).toHaveText('2 steps')
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true')
})

test('the list of steps says each in words and goes to any', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('checkbox', { name: /Aktörer/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press(',')
  await expect(page).toHaveURL(/asOf=2026-11-24/)
  const list = page.getByRole('button', { name: '2 steg' })
  await list.click()
  const menu = page.getByRole('menu')
  await expect(menu.getByRole('menuitem')).toHaveText([/Början/, /Aktörer släckt/, /Per 24 nov 2026, visas nu/])
  await expectAccessible(page)
  await menu.getByRole('menuitem', { name: /Början/ }).click()
  await expect(page).toHaveURL(/asOf=2026-11-25/)
  await expect(page.getByRole('checkbox', { name: /Aktörer/ })).toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(/asOf=2026-11-24/)
  await expect(page.getByRole('checkbox', { name: /Aktörer/ })).not.toBeChecked()
})

test('twenty steps undone and done again give the same model, by keys alone and quickly', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await page.getByRole('treeitem').first().focus()
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'h' : 'ArrowDown')
    if (step % 2 === 1) await page.keyboard.press('h')
  }
  await expect(steps(page)).toHaveText('20 steps')
  const count = 20
  await openThings(page)
  const last = await things(page)
  const address = page.url()
  for (let step = 0; step < count; step += 1) await page.keyboard.press('Control+z')
  await expect(steps(page)).toHaveText('0 steps')
  await expect(page).not.toHaveURL(/without=/)
  for (let step = 0; step < count; step += 1) await page.keyboard.press('Control+Shift+Z')
  await expect(page).toHaveURL(address)
  await expect.poll(() => things(page)).toEqual(last)
})

test('another region has a log of its own, and Back returns to the first', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('checkbox', { name: /Actors/ }).uncheck()
  await expect(steps(page)).toHaveText('1 step')
  await page
    .getByRole('button', { name: /Blekinge/ })
    .first()
    .click()
  await page
    .getByRole('option', { name: /Västra Götaland/ })
    .first()
    .click()
  await expect(page).toHaveURL(/se232/)
  await expect(page).not.toHaveURL(/off=/)
  await expect(page.getByRole('button', { name: '0 steps' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /Actors/ })).not.toBeChecked()
  await expect(steps(page)).toHaveText('1 step')
})

test('a thing found by search joins the picture as one step', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('checkbox', { name: /our reading/ }).uncheck()
  await page.goto('/explore?region=territory:se221&asOf=2026-11-25&things=actor:techtank')
  await expect(steps(page)).toHaveText('2 steps')
  await undo(page).click()
  await expect(page).not.toHaveURL(/techtank/)
  await expect(page.getByRole('checkbox', { name: /our reading/ })).not.toBeChecked()
})
