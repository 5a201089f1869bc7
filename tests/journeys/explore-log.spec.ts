import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { blekinge, openThings, settled, things } from '../support/canvas.ts'

const steps = (page: Page) => page.getByRole('button', { name: /^\d+ steps?$/ })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true })

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
  const expanded = await things(page)
  expect(expanded.length).toBeGreaterThan(opened.length + 1)
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
