import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'

/** A log as the export saves it, as plain data. */
export interface SavedLog {
  region: string
  base: object
  steps: unknown[]
  at: number
}

/** The log behind the picture: what the export saves as JSON. */
export async function logOf(page: Page): Promise<{ text: string; log: SavedLog }> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^JSON/ }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  return { text, log: (JSON.parse(text) as { log: SavedLog }).log }
}

/** Opens a file that was exported before, by the menu, in any language. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: /^(Export|Eksport)/ }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: /^(Open a file|Öppna en fil|Åpne en fil)/ }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

export async function mayCopy(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** A link in a browser that knows nothing of the first. */
export async function inNewProfile(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(link)
  return page
}
