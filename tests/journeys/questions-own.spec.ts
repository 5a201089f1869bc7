import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, writes } from '../support/journey.ts'

const place = 'region=territory:se221&asOf=2026-11-25'
/** A database that has just been started plans the statements once. */
const cold = { timeout: 45_000 }
const title = (what: string): string => `Which regions does the journey ${what} ${Date.now()}?`

test('saved, loaded again, shared and opened by another person', writes, async ({ page, browser }) => {
  const asked = title('ask for')
  await page.addInitScript(() => localStorage.setItem('korskoppling.name', 'Maja'))
  const statement = 'MATCH (r:Region {id: $region}) RETURN r.name AS region, $atLeast AS atLeast'
  const values = JSON.stringify({ region: 'territory:se221', atLeast: 2 })
  await page.goto(`/query?${place}&statement=${encodeURIComponent(statement)}&values=${encodeURIComponent(values)}`)
  await page.getByRole('button', { name: 'Save as mine' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save the question' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(asked)
  await dialog.getByRole('group', { name: '$region' }).getByLabel('Is a').selectOption('thing')
  await dialog.getByRole('button', { name: 'Everyone' }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible(cold)
  await expect(page).toHaveURL(/question=question/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible(cold)
  await page.getByRole('button', { name: 'Share' }).click()
  const address = await page.getByRole('textbox', { name: 'Address' }).inputValue()

  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await other.goto(address)
  await expect(other.getByRole('heading', { level: 1, name: asked })).toBeVisible(cold)
  await expect(other.getByRole('textbox', { name: 'atLeast' })).toHaveValue('2')
  await other.getByRole('button', { name: /^Mine/ }).click()
  await expect(other.getByRole('link', { name: new RegExp(`Which regions.*Maja`, 'u') }).first()).toBeVisible()
  await other.context().close()

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'More: versions, code, files' }).click()
  await page.getByRole('menuitem', { name: 'Withdraw …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('button', { name: /^Mine/ }).click()
  await expect(page.getByRole('link', { name: asked })).toBeHidden()
})

test(
  'saved as a file, opened again and kept; a file that would write is refused at its line',
  writes,
  async ({ page }) => {
    const asked = title('write down')
    await signed(page)
    await open(page, 'MATCH (r:Region {id: $region}) RETURN r.name AS region', { region: 'territory:se221' })
    await save(page, asked)
    await page.getByRole('button', { name: more }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save as .cypher' }).click(),
    ])
    const file = readFileSync(await download.path(), 'utf8')
    expect(file).toContain(`// title: ${asked}\n`)
    await withdraw(page)

    await hand(page, 'writes.cypher', file.replace('RETURN', 'SET r.name = 1 RETURN'))
    await expect(page.getByText('“writes.cypher” was not opened')).toBeVisible()
    const line = file.trimEnd().split('\n').length
    await expect(page.getByText(`at line ${line}, column`, { exact: false })).toBeVisible()
    await hand(page, 'broken.cypher', file.replace('// title:', '// title: x\n// titel:'))
    await expect(page.getByText('“broken.cypher” is no question')).toBeVisible()
    await expect(page.getByText('line 2:', { exact: false })).toBeVisible()

    await hand(page, 'regions.cypher', file)
    const dialog = page.getByRole('dialog', { name: 'Save the question' })
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue(asked)
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible(cold)
    await page.getByRole('button', { name: /^Run/ }).click()
    await expect(page.getByRole('gridcell', { name: 'Blekinge' })).toBeVisible(cold)
    await withdraw(page)
  },
)

test(
  'a new version over one that somebody else saved meanwhile is told, and an older one can be opened',
  writes,
  async ({ page }) => {
    const asked = title('change')
    await signed(page)
    await open(page, 'RETURN 1 AS one')
    await save(page, asked)
    const id = new URL(page.url()).searchParams.get('question') ?? ''
    await write(page, '\n// mine')
    // Somebody else is quicker.
    const input = { id, title: asked, statement: 'RETURN 2 AS two', visibility: 'everyone', parameters: [] }
    const sent = await page.request.post('/graphql', {
      data: {
        query: `mutation ($input: QuestionInput!) { saveQuestion(input: $input, by: "Kim", expects: 1) { version } }`,
        variables: { input },
      },
    })
    expect(await sent.json()).toEqual({ data: { saveQuestion: { version: 2 } } })
    await page.getByRole('button', { name: 'Save a new version' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save a new version' })
    const send = dialog.getByRole('button', { name: 'Save', exact: true })
    await send.click()
    await expect(dialog.getByText('Somebody else was quicker')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'version 3' })).toBeVisible()
    await send.click()
    await expect(dialog).toBeHidden()

    await page.getByRole('button', { name: more }).click()
    await page.getByRole('menuitem', { name: '3 versions …' }).click()
    const versions = page.getByRole('dialog', { name: `Versions of “${asked}”` })
    await expect(versions.getByRole('listitem').nth(1)).toContainText('Kim')
    await versions.getByRole('link', { name: 'Version 2' }).click()
    await expect(page).toHaveURL(/version=2/)
    await expect(page.getByRole('textbox', { name: 'Cypher statement' })).toContainText('RETURN 2 AS two', cold)
    await page.getByRole('button', { name: /^Run/ }).click()
    await expect(page.getByRole('gridcell', { name: '2' })).toBeVisible(cold)
    await withdraw(page)
  },
)

const more = 'More: versions, code, files'

/** A person whose name is known. */
async function signed(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('korskoppling.name', 'Maja'))
}

async function open(page: Page, statement: string, values: object = {}): Promise<void> {
  const parts = { statement, values: JSON.stringify(values) }
  await page.goto(`/query?${place}&${new URLSearchParams(parts).toString()}`)
  await expect(page.getByRole('textbox', { name: 'Cypher statement' })).toContainText(statement.slice(0, 20), cold)
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save as mine' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save the question' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible(cold)
  await expect(page).toHaveURL(/question=question/)
}

/** Types at the end of the statement. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cypher statement' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

/** Opens a file by the menu. */
async function hand(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: more }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: 'Open a .cypher file …' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

async function withdraw(page: Page): Promise<void> {
  await page.getByRole('button', { name: more }).click()
  await page.getByRole('menuitem', { name: 'Withdraw …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}
