import { readFileSync } from 'node:fs'
import { type App, startApp } from '../support/app-process.ts'
import { sameDatabase } from '../support/journey-database.ts'
import { expect, expectAccessible, tabTo, test } from '../support/journey.ts'

const token = 'only-for-this-journey'

let app: App
test.beforeAll(async () => {
  app = await startApp({ HOST: '0.0.0.0', KORSKOPPLING_TOKEN: token, ...sameDatabase })
})
test.afterAll(async () => {
  await app.end('SIGTERM')
})

test('a server that others reach asks a writer for its token, once in a tab, by keys alone', async ({ page }) => {
  expect(app.complaint()).toBe('')
  const port = new URL(app.address ?? '').port
  await page.goto(`http://127.0.0.1:${port}/sources`)
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await tabTo(page, 'Add a statement')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Add a statement' })
  await expect(dialog.getByText('You can look, ask and export.')).toBeVisible()
  await expectAccessible(page)

  await tabTo(page, 'Token')
  await page.keyboard.type('a guess')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('The server did not accept this token.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'From' })).toBeHidden()

  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(token)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'From' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await tabTo(page, 'Add a statement')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'From' })).toBeVisible()
})

test('who may only read shares a view that is too long for an address as a file', async ({ page }) => {
  const port = new URL(app.address ?? '').port
  const steps = { region: 'territory:se221', base: { asOf: '2026-11-25', alone: true, added: ['actor:techtank'] } }
  const pinned = Object.fromEntries(
    Array.from({ length: 90 }, (_, i) => [`actor:somebody-${i}`, { x: i * 5, y: i * -5 - 5 }]),
  )
  await page.goto(`http://127.0.0.1:${port}/explore?region=territory:se221&asOf=2026-11-25`)
  await page.getByRole('button', { name: 'Export' }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: 'Open a file …' }).click(),
  ])
  const text = JSON.stringify({ log: { ...steps, base: { ...steps.base, pinned } } })
  await chooser.setFiles({ name: 'long.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByRole('tab', { name: /^Things 1$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog).toContainText('you may only read here')
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { log: { base: object } }
  expect(saved.log.base).toMatchObject({ ...steps.base, pinned })
})
