import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, tabTo, test } from '../support/journey.ts'

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

test('what is no whole number or beyond its bounds says so, and the arrows count', async ({ page }) => {
  await page.goto(`/query?${place}&question=bridges/bridging-actors`)
  const atLeast = page.getByRole('textbox', { name: 'At least' })
  await expect(atLeast).toHaveValue('2', cold)
  const another = page.getByText('edited since last run')
  await expect(page.getByTestId('run-state')).toContainText('Result of', cold)
  await expect(another).toBeHidden()
  await atLeast.press('ArrowUp')
  await expect(atLeast).toHaveValue('3')
  await expect(another).toBeVisible()
  await page.getByRole('button', { name: /^Run/ }).click()
  await expect(another).toBeHidden()
  await atLeast.fill('2.5')
  await expect(page.getByText('Not a whole number.')).toBeVisible()
  await atLeast.fill('4')
  await expect(page.getByText('Not a whole number.')).toBeHidden()
  await atLeast.fill('1')
  await atLeast.press('ArrowDown')
  await expect(atLeast).toHaveValue('1')
  await atLeast.fill('1001')
  await expect(page.getByText('From 1 to 1000.')).toBeVisible()
  await expect(atLeast).toHaveAttribute('aria-invalid', 'true')
})

test('nothing found says what was searched and what is nearest', async ({ page }) => {
  await page.goto(`/query?${place}`)
  await page.getByRole('searchbox', { name: 'Find a question' }).fill('univrsityy')
  await expect(page.getByText('No question says “univrsityy”')).toBeVisible(cold)
  await page.getByRole('button', { name: 'Show all questions' }).click()
  await expect(page.getByRole('link', { name: bridging })).toBeVisible()
})

test('copied as curl, GraphQL and Python, a question answers as it does here', async ({ page }) => {
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
  const linesOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  const lines = linesOf(said)
  expect(lines[0]).toEqual({ columns: ['actor', 'count', 'areas', 'lessSure'] })
  const answer = await page.request.post('/graphql', { data: { query: await code('GraphQL') } })
  const { data } = (await answer.json()) as { data: { runQuestion: { rows: unknown[] } } }
  expect(data.runQuestion.rows.length).toBeGreaterThan(2)
  expect(lines.filter((line) => 'row' in line).map(({ row }) => row)).toEqual(data.runQuestion.rows)
  // Where there is no Python nobody pastes it.
  if (spawnSync('python3', ['--version']).status !== 0) return
  const run = 'import json, sys; exec(sys.argv[1], {"print": lambda line: sys.stdout.write(json.dumps(line) + "\\n")})'
  const printed = execFileSync('python3', ['-c', run, await code('Python')], { encoding: 'utf8' })
  expect(linesOf(printed).slice(0, -1)).toEqual(lines.slice(0, -1))
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

test('keys alone find a question, change a value and run it', async ({ page }) => {
  await page.goto(`/query?${place}`)
  await expect(page.getByRole('link', { name: bridging })).toBeVisible(cold)
  await tabTo(page, 'Find a question')
  await page.keyboard.type('bridge two or more')
  await tabTo(page, new RegExp(bridging.slice(0, 20), 'u'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: bridging })).toBeVisible()
  await tabTo(page, 'At least')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Kind of actor/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Find: Kind of actor' })).toBeFocused()
  await page.keyboard.type('univ')
  await expect(page.getByRole('listbox', { name: 'Kind of actor' }).getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveAccessibleName('Kind of actor university')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Blekinge Tekniska Högskola').first()).toBeVisible(cold)
})
