import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, writes } from '../support/journey.ts'

const place = 'region=territory:se221&asOf=2026-11-25'
/** A database that has just been started plans the statements once. */
const cold = { timeout: 45_000 }
const bridging = 'Which actors bridge two or more areas?'

/** Opens a question of the library through its search. */
async function openQuestion(page: Page, words: string, title: string | RegExp): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a question' }).fill(words)
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Chooses in a field of the form. */
async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${field} `, 'u') }).click()
  await page.getByRole('combobox', { name: `Find: ${field}` }).fill(words)
  await page.getByRole('option', { name: words }).first().click()
}

test('a question, its chained parameters, a chart and the CSV of it', async ({ page }) => {
  await page.goto(`/query?${place}`)
  await openQuestion(page, 'partners themes', /partners for one of its themes/)
  const theme = page.getByRole('button', { name: /^Theme / })
  await choose(page, 'Region', 'Dalarna')
  // What was chosen out of the list of the other region does not hold any more.
  await expect(theme).toHaveAccessibleName('Theme choose …')
  await theme.click()
  const options = page.getByRole('option').filter({ visible: true })
  await expect(options.first()).toBeVisible(cold)
  const first = (await options.first().textContent()) ?? ''
  await options.first().click()
  await expect(theme).toContainText(first.slice(0, 12))
  await page.getByRole('button', { name: /^Run/ }).click()
  await page.getByRole('tab', { name: 'Chart' }).click()
  const bars = page.getByRole('tabpanel').first().getByRole('listitem')
  await expect(bars.first()).toBeVisible(cold)
  const counted = await bars.count()
  await page.getByRole('tab', { name: 'Table' }).click()
  await expect(page.getByRole('tabpanel').first().getByRole('grid')).toBeVisible()
  await expect(page).toHaveURL(/se312/)
  await page.getByRole('button', { name: 'CSV' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV', exact: true }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(csv[0]).toContain('partner')
  expect(csv.length).toBe(1 + counted)
})

test('the chart is saved as a picture that says what it is', async ({ page }) => {
  await page.goto(`/query?${place}&question=bridges/bridging-actors`)
  const save = page.getByRole('button', { name: 'Save the chart as SVG' })
  await expect(save).toBeVisible(cold)
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  const picture = readFileSync(await download.path(), 'utf8')
  expect(picture).toContain(`<title>${bridging}</title>`)
  expect(picture).toContain('Blekinge Tekniska Högskola')
})

test('what is no whole number says so, and the arrows count', async ({ page }) => {
  await page.goto(`/query?${place}&question=bridges/bridging-actors`)
  const atLeast = page.getByRole('textbox', { name: 'At least' })
  await expect(atLeast).toHaveValue('2', cold)
  await atLeast.press('ArrowUp')
  await expect(atLeast).toHaveValue('3')
  await atLeast.fill('2.5')
  await expect(page.getByText('Not a whole number.')).toBeVisible()
  await atLeast.fill('4')
  await expect(page.getByText('Not a whole number.')).toBeHidden()
})

test('nothing found says what was searched and what is nearest', async ({ page }) => {
  await page.goto(`/query?${place}`)
  await page.getByRole('searchbox', { name: 'Find a question' }).fill('univrsityy')
  await expect(page.getByText('No question says “univrsityy”')).toBeVisible(cold)
  await page.getByRole('button', { name: 'Show all questions' }).click()
  await expect(page.getByRole('link', { name: bridging })).toBeVisible()
})

test('saved, loaded again, shared and opened by another person', writes, async ({ page, browser }) => {
  const title = `Which regions does the journey ask for ${Date.now()}?`
  await page.addInitScript(() => localStorage.setItem('korskoppling.name', 'Maja'))
  const statement = 'MATCH (r:Region {id: $region}) RETURN r.name AS region, $atLeast AS atLeast'
  const values = JSON.stringify({ region: 'territory:se221', atLeast: 2 })
  await page.goto(`/query?${place}&statement=${encodeURIComponent(statement)}&values=${encodeURIComponent(values)}`)
  await page.getByRole('button', { name: 'Save as mine' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save the question' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(title)
  await dialog.getByRole('group', { name: '$region' }).getByLabel('Is a').selectOption('thing')
  await dialog.getByRole('button', { name: 'Everyone' }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible(cold)
  await expect(page).toHaveURL(/question=question/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible(cold)
  await page.getByRole('button', { name: 'Share' }).click()
  const address = await page.getByRole('textbox', { name: 'Address' }).inputValue()

  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await other.goto(address)
  await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible(cold)
  await expect(other.getByRole('textbox', { name: 'atLeast' })).toHaveValue('2')
  await other.getByRole('button', { name: /^Mine/ }).click()
  await expect(other.getByRole('link', { name: new RegExp(`Which regions.*Maja`, 'u') }).first()).toBeVisible()
  await other.context().close()

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'More: versions, code, files' }).click()
  await page.getByRole('menuitem', { name: 'Withdraw …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('button', { name: /^Mine/ }).click()
  await expect(page.getByRole('link', { name: title })).toBeHidden()
})

test('copied as curl and as GraphQL, a question answers as it does here', async ({ page }) => {
  await page.goto(`/query?${place}&question=bridges/bridging-actors`)
  await expect(page.getByRole('button', { name: 'Save the chart as SVG' })).toBeVisible(cold)
  const code = async (form: string): Promise<string> => {
    await page.getByRole('button', { name: 'More: versions, code, files' }).click()
    await page.getByRole('menuitem', { name: form, exact: true }).click()
    const text = await page.getByRole('dialog').locator('pre').textContent()
    await page.keyboard.press('Escape')
    return text ?? ''
  }
  const said = execFileSync('sh', ['-c', await code('curl')], { encoding: 'utf8' })
  const lines = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines[0]).toEqual({ columns: ['actor', 'count', 'areas'] })
  const answer = await page.request.post('/graphql', { data: { query: await code('GraphQL') } })
  const { data } = (await answer.json()) as { data: { runQuestion: { rows: unknown[] } } }
  expect(data.runQuestion.rows.length).toBeGreaterThan(2)
  expect(lines.filter((line) => 'row' in line).map(({ row }) => row)).toEqual(data.runQuestion.rows)
})

test('what the graph is made of can be searched and put in order, and leads to a statement', async ({ page }) => {
  await page.goto(`/query/schema?${place}`)
  const rows = page.getByRole('row')
  await expect(rows.nth(30)).toBeVisible(cold)
  await page.getByRole('button', { name: 'How many' }).click()
  await expect(page.getByRole('columnheader', { name: 'How many' })).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('searchbox').fill('works on')
  await expect(rows.nth(1)).toContainText('WORKS_ON')
  await page.getByRole('link', { name: 'Ask for WORKS_ON', exact: true }).click()
  await expect(page).toHaveURL(/\/query\?.*WORKS_ON/)
  await page.goBack()
  await page.getByRole('button', { name: 'Graph' }).click()
  const actor = page.getByRole('button', { name: /^Actor \d/ })
  await actor.click()
  await expect(actor).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('heading', { level: 2, name: 'Actor' })).toBeVisible()
})
