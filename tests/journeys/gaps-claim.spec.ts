import { entries, type Graph, withdraw } from '@korskoppling/cypher'
import type { Page } from '@playwright/test'
import { type App, startApp } from '../support/app-process.ts'
import { besideServer, sameDatabase } from '../support/journey-database.ts'
import { expect, test, writes } from '../support/journey.ts'

const civil = 'area-civil-society|area:se221/2020-marin-teknik'
const cell = (page: Page) => page.locator(`[data-cell="${civil}"]`)

/** A list of this run alone: what is withdrawn stays among the sources of a database that is given. */
const what = `Civil society on record ${Date.now()}`

let app: App
/** The product on the database of the other journeys, ended and begun again as a person would. */
const start = async (): Promise<string> => {
  app = await startApp(sameDatabase)
  return app.address ?? app.complaint()
}
test.afterEach(async () => {
  await app.end('SIGTERM')
  await besideServer(withdrawn)
})

/** A journey that failed leaves no claim to those that come after it. */
async function withdrawn(graph: Graph): Promise<void> {
  const { entries: newest } = await entries(graph)
  for (const { entry } of newest)
    if (entry.kind === 'claim' && entry.brought.properties.what === what && entry.withdrawnBy === undefined)
      await withdraw(graph, entry.id, { by: 'the journey', expects: entry.version })
}

test(
  'a claim makes gaps that a second reader sees after a restart; withdrawn, they are gone and it stays with both names',
  writes,
  async ({ page, browser }) => {
    const blekinge = '/gaps?region=territory:se221'
    await page.goto(`${await start()}${blekinge}&cell=${encodeURIComponent(civil)}`)
    await expect(cell(page)).toHaveAccessibleName(/none in \d+ sources/)
    const form = page.getByRole('dialog', { name: 'Claim that a list is complete' })
    const claim = page.getByRole('button', { name: 'Claim that the list is complete…' })
    await claim.click()
    await expect(form).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(form).toBeHidden()
    await expect(claim).toBeFocused()
    await page.getByRole('button', { name: /^What if this list were complete: civil society/ }).click()
    await expect(cell(page)).toHaveAccessibleName(/gap if the list is complete/)
    await page.getByRole('button', { name: 'Claim it with a source…' }).click()
    await form.getByRole('textbox', { name: 'The list, in words' }).fill(what)
    await form.getByRole('textbox', { name: 'Source', exact: true }).fill('Föreningsregistret')
    await form.getByRole('button', { name: /^New source/ }).click()
    await form.getByRole('textbox', { name: 'Publisher' }).fill('Länet')
    await form.getByRole('textbox', { name: 'Address', exact: true }).fill('example.org/register')
    await form.getByRole('textbox', { name: 'Your name' }).fill('Elin Lund')
    await form.getByRole('button', { name: 'Claim it' }).click()
    await expect(cell(page)).toHaveAccessibleName(/gap: a list claimed complete/)
    // What was assumed is claimed by now; who pressed the button that went with it goes on in the table.
    await expect(page.getByText('What if this list were complete?')).toHaveCount(0)
    await expect(page.locator('[data-cell]:focus')).toHaveCount(1)
    await expect(page.getByRole('heading', { name: 'Why this may be called a gap' })).toBeVisible()
    await page.close()
    expect(await app.end('SIGINT')).toBe(0)

    const address = await start()
    const other = await browser.newContext()
    const reader = await other.newPage()
    await reader.goto(`${address}${blekinge}`)
    await expect(cell(reader)).toHaveAccessibleName(/gap: a list claimed complete/)
    await reader.getByRole('button', { name: `Claimed complete: ${what}` }).click()
    await expect(reader.getByText(/claimed by Elin Lund, .*not verified/)).toBeVisible()
    await reader.getByRole('button', { name: 'Withdraw…' }).click()
    const withdraw = reader.getByRole('dialog', { name: 'Withdraw' })
    await withdraw.getByRole('textbox', { name: 'Your name' }).fill('Ola Nordmann')
    await withdraw.getByRole('button', { name: 'Withdraw it' }).click()
    await expect(cell(reader)).toHaveAccessibleName(/none in \d+ sources/)
    await reader.goto(`${address}/sources`)
    const entry = reader.getByRole('listitem').filter({ hasText: what })
    await expect(entry).toContainText('claimed by Elin Lund')
    await expect(entry).toContainText('withdrawn by Ola Nordmann')
    await reader.goto(`${address}${blekinge}`)
    await expect(cell(reader)).toHaveAccessibleName(/none in \d+ sources/)
    await other.close()
  },
)
