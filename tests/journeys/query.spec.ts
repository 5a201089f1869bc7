import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { besideServer } from '../support/journey-database.ts'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test } from '../support/journey.ts'
import { runningCount, until } from '../support/running.ts'

const day = '2026-11-25'
/** The language support is large, and a busy machine takes its time to read it. */
const cold = { timeout: 60_000 }
const editor = (page: Page) => page.getByRole('textbox', { name: 'Cypher statement' })
const grid = (page: Page) => page.getByRole('grid')
const state = (page: Page) => page.getByTestId('run-state')
const finding = (page: Page) => page.getByTestId('finding')

/** The statement of a failure case. */
const caseText = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', 'cases', `${name}.cypher`), 'utf8').trimEnd()
const endless = caseText('lim-01')

/** Opens a statement and runs it. */
async function run(page: Page, statement: string): Promise<void> {
  await page.goto(`/query?asOf=${day}&statement=${encodeURIComponent(statement)}`)
  await expect(editor(page)).toContainText(statement.split('\n')[0]?.slice(0, 20) ?? '', cold)
  await page.getByRole('button', { name: /^Run/ }).click()
}

/** The texts of a table's cells, row by row. */
async function cells(page: Page): Promise<string[][]> {
  const rows = await grid(page).locator('tbody tr[aria-rowindex]').all()
  return await Promise.all(rows.map((row) => row.getByRole('gridcell').allInnerTexts()))
}

test('a label in the wrong case is marked, named after the run, and mended with one key (wb-01)', async ({ page }) => {
  await page.goto('/query')
  await editor(page).click(cold)
  // Closing brackets come by themselves and are typed over.
  await page.keyboard.type("MATCH (r:region {nutsCode: 'SE221'}) RETURN r.name", { delay: 20 })
  await page.keyboard.press('Escape')
  await expect(finding(page)).toContainText('Line 1: there is no label region. Did you mean Region (', cold)
  // What is announced is words alone: a button within would be read out with them.
  await expect(finding(page).getByRole('status')).toContainText('there is no label region')
  await expect(finding(page).getByRole('status').getByRole('button')).toHaveCount(0)
  await expect(finding(page).getByRole('button')).not.toHaveCount(0)
  await expect(page.locator('.cm-lintRange').first()).toHaveText('region')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('0 rows', { exact: true })).toBeVisible()
  await expect(page.getByText('This says nothing of what the graph holds.', { exact: false })).toBeVisible()
  await editor(page).click()
  await page.keyboard.press('Control+.')
  await expect(editor(page)).toContainText('(r:Region {')
  await expect(finding(page)).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(grid(page).getByRole('gridcell', { name: 'Blekinge' })).toBeVisible()
})

test('completion knows what a property stands on, and what it usually holds', async ({ page }) => {
  await page.goto('/query')
  await editor(page).click(cold)
  await page.keyboard.insertText('MATCH (x:Actor)-[w:WORKS_ON]->(s) WHERE w.mo')
  await expect(finding(page)).toBeVisible(cold)
  await page.keyboard.press('Control+Space')
  const first = page.locator('.cm-tooltip-autocomplete [role="option"]').first()
  await expect(first).toContainText('modality', cold)
  await expect(first).toContainText('on WORKS_ON, always present')
  await expect(page.locator('.cm-completionInfo')).toContainText('stated')
  // While the list is asked for anew it takes no key.
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  await expect(editor(page)).toContainText('w.modality')
})

test('with the keyboard alone: into the editor, the list opened and closed, on to Run and the answer, and back (acc-02)', async ({
  page,
}) => {
  await page.goto('/query')
  await expect(editor(page)).toBeVisible(cold)
  await tabTo(page, 'Cypher statement')
  await expect(editor(page)).toHaveAccessibleDescription('Escape, then Tab leaves the editor.')
  await expect(page.getByText('Escape, then Tab leaves the editor.')).toBeVisible()
  await page.keyboard.type('UNWIND [3, 1, 2] AS n')
  // Says that it goes on: from now on there is completion too.
  await expect(finding(page)).toBeVisible(cold)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('RETURN n')
  const list = page.locator('.cm-tooltip-autocomplete')
  await page.keyboard.press('Control+Space')
  await expect(list).toBeVisible(cold)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type(' AS number')
  await expect(editor(page)).toContainText('  RETURN n AS number')
  // Leaves at once too, while a completion is looked for and nothing is in sight to close.
  await page.keyboard.press('Backspace')
  await page.keyboard.type('r')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(editor(page)).toBeFocused()
  await expect(editor(page)).toContainText('  RETURN n AS number')
  await page.keyboard.press('Control+Enter')
  await expect(state(page)).toContainText('3 rows')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
  await tabTo(page, 'number')
  await page.keyboard.press('Enter')
  expect(await cells(page)).toEqual([['1'], ['2'], ['3']])
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toHaveText('1')
  for (let step = 0; step < 30 && !(await editor(page).evaluate((box) => box === document.activeElement)); step++)
    await page.keyboard.press('Shift+Tab')
  await expect(editor(page)).toBeFocused()
})

test('Stop, and closing the tab, end the statement in the database within two seconds (lim-01)', async ({
  page,
  context,
}) => {
  test.slow()
  await besideServer(async (graph) => {
    const mark = 'sum(a * b * c)'
    await page.goto('/query')
    await page.getByRole('combobox', { name: 'Longest time' }).selectOption('120')
    await run(page, endless)
    await until(async () => (await runningCount(graph, mark)) > 0, 20_000)
    await page.getByRole('button', { name: /^Stop/ }).first().click()
    await until(async () => (await runningCount(graph, mark)) === 0, 2000)
    await expect(state(page)).toContainText('Stopped at')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(editor(page)).toContainText('sum(a * b * c)')
    await run(page, 'RETURN 7 AS seven')
    await expect(grid(page).getByRole('gridcell', { name: '7' })).toBeVisible()

    const other = await context.newPage()
    await run(other, endless)
    await until(async () => (await runningCount(graph, mark)) > 0, 20_000)
    await other.close()
    await until(async () => (await runningCount(graph, mark)) === 0, 2000)
  })
})

test('who leaves while the address still follows the last key is not called back', async ({ page }) => {
  // Long enough for the address to be written while the other view is on its way.
  let held = 0
  await page.route('**/assets/Schema-*.js', async (route) => {
    held += 1
    await new Promise((go) => setTimeout(go, 1500))
    await route.continue()
  })
  await page.goto('/query')
  await expect(editor(page)).toBeVisible(cold)
  await editor(page).click()
  await page.keyboard.insertText('RETURN 1')
  await page.locator('a[href^="/query/schema"]').click()
  await expect(page.getByText('WORKS_ON').first()).toBeVisible(cold)
  await expect(page).toHaveURL(/\/query\/schema/)
  expect(held).toBe(1)
})

test('two windows keep each other’s tabs', async ({ page, context }) => {
  const tabs = (of: Page) => of.getByRole('navigation', { name: 'Open statements' })
  await page.goto(`/query?asOf=${day}&statement=${encodeURIComponent('RETURN 1 AS one')}`)
  await expect(editor(page)).toContainText('RETURN 1 AS one', cold)
  const other = await context.newPage()
  await other.goto(`/query?asOf=${day}&statement=${encodeURIComponent('RETURN 2 AS two')}`)
  await expect(editor(other)).toContainText('RETURN 2 AS two', cold)
  // The window that was there first shows the new one beside its own, which stays in sight.
  await expect(tabs(page)).toContainText('RETURN 2 AS two')
  await expect(editor(page)).toContainText('RETURN 1 AS one')
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', 3 AS three')
  await expect(tabs(other)).toContainText('three')
  await expect(editor(other)).toContainText('RETURN 2 AS two')
  await other.close()
  await page.reload()
  for (const text of ['three', 'RETURN 2 AS two']) await expect(tabs(page)).toContainText(text, cold)
})

test('the numbers of a plan are written as in the language of the page', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  const pairs = 'MATCH (a), (b) RETURN a.id AS one, b.id AS other'
  await page.goto(`/query?asOf=${day}&statement=${encodeURIComponent(pairs)}`)
  await page.getByRole('button', { name: 'Förklara' }).click(cold)
  const step = page.getByRole('listitem').filter({ hasText: 'CartesianProduct' })
  await expect(step).toContainText(/≈ \d{1,3}(?:\u00a0\d{3})+/u, cold)
  await expect(step).not.toContainText(/\d,\d{3}/u)
})

test('every digit is kept in table, JSON and a copied cell, and numbers sort as numbers (val-01)', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await run(page, caseText('val-01'))
  await expect(grid(page)).toBeVisible()
  await page.getByRole('button', { name: 'big', exact: true }).click()
  expect((await cells(page)).map(([big]) => big)).toEqual(['12', '9007199254740992', '9007199254740993'])
  expect((await cells(page))[0]?.slice(1)).toEqual([
    '9223372036854775807',
    '-9223372036854775808',
    '9007199254740993',
    'pic: 9007199254740993',
    '0.30000000000000004',
  ])
  await page.locator('[data-spot="3:0"]').focus()
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('9007199254740993')
  await page.getByRole('tab', { name: 'JSON' }).click()
  await expect(page.getByRole('tabpanel').first()).toContainText('"pic": 9007199254740993')
})

test('a column called id does not make rows one (val-03)', async ({ page }) => {
  await run(page, caseText('val-03'))
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '4')
  expect(await cells(page)).toEqual([
    ['1', 'A'],
    ['1', 'B'],
    ['1', 'C'],
  ])
})

for (const zone of ['America/New_York', 'Asia/Tokyo'])
  test.describe(zone, () => {
    test.use({ timezoneId: zone })
    test('dates, times, durations and points are texts, the same in every zone (val-04)', async ({ page }) => {
      await run(page, caseText('val-04'))
      await expect(grid(page)).toBeVisible()
      const [row = []] = await cells(page)
      expect(row.map((text) => text.replace(/(\.\d*?)0+(?=S|\+|$)/u, '$1'))).toEqual([
        '2024-02-29',
        '2023-05-30T00:59:00-04:00[America/New_York]',
        '2024-03-31T03:30:00+02:00[Europe/Stockholm]',
        '23:59:59.999+02:00',
        'P22DT19H51M49.5S',
        'P2838D',
        'point({longitude: 15.59, latitude: 56.16})',
      ])
    })
  })

test('the CSV has every row, or says that it has not (lim-02)', async ({ page }) => {
  const csv = async (choose: () => Promise<void>): Promise<string[]> => {
    await page.getByRole('button', { name: 'CSV' }).click()
    const download = page.waitForEvent('download')
    await choose()
    const text = readFileSync(await (await download).path(), 'utf8').replace(/^\uFEFF/u, '')
    return text.trimEnd().split(/\r?\n/u)
  }
  await run(page, caseText('lim-02'))
  await expect(state(page)).toContainText('5,000 rows')
  await expect(page.getByText('no limit was reached')).toBeVisible()
  const whole = await csv(() => page.getByRole('menuitem', { name: 'CSV', exact: true }).click())
  expect([whole.length, whole.at(-1)]).toEqual([5001, '5000,"rad 5000; ""slut"""'])

  await page.getByRole('combobox', { name: 'Most rows' }).selectOption('1000')
  await page.getByRole('button', { name: /^Run/ }).click()
  await expect(page.getByText('stopped at 1,000 rows: there are more')).toBeVisible()
  const shown = await csv(() => page.getByRole('menuitem', { name: 'CSV', exact: true }).first().click())
  expect(shown.length).toBe(1002)
  expect(shown.at(-1)).toMatch(/1,?000/u)
  const all = await csv(() => page.getByRole('menuitem', { name: 'CSV', exact: true }).last().click())
  expect(all.length).toBe(5001)
})

test('things in lists, maps and paths are drawn; a map of their properties is not, and says why (cnv-06)', async ({
  page,
}) => {
  const two = 'MATCH (x:Actor)-[r:WORKS_ON]->(a) WITH x, r, a ORDER BY x.id, a.id, r.id'
  const picture = page.locator('figure[data-things]')
  await run(
    page,
    `${two}\nWITH x, collect({area: a, via: r})[..2] AS links\nWHERE size(links) = 2 AND links[0].area <> links[1].area
RETURN {actor: x, links: links} AS card LIMIT 1`,
  )
  await expect(picture).toHaveAttribute('data-things', '3')
  await expect(picture).toHaveAttribute('data-lines', '2')
  await run(page, 'MATCH p = (x:Actor)-[*0]-() RETURN p ORDER BY x.id LIMIT 1')
  await expect(picture).toHaveAttribute('data-things', '1')
  await page.getByRole('link', { name: 'Open in Explore' }).click()
  await expect(page).toHaveURL(/\/explore\?/u)
  await run(page, 'MATCH (x:Actor) RETURN x {.name, .missing} AS card ORDER BY x.id LIMIT 1')
  await expect(page.getByText('There is nothing to draw')).toBeVisible()
  await expect(page.getByText('A map that copies some properties of a thing', { exact: false })).toBeVisible()
})

test('nothing, null and empty text are told apart, in words (wb-05)', async ({ page }) => {
  await run(page, 'MATCH (n:NoSuchLabel) RETURN n.a AS a, n.b AS b')
  await expect(page.getByText('Columns: a, b')).toBeVisible()
  await expect(page.getByText('0 rows', { exact: true })).toBeVisible()
  await run(page, 'MATCH (n) FINISH')
  await expect(page.getByText('The statement gives no columns')).toBeVisible()
  await run(page, 'RETURN null AS x')
  await expect(grid(page).getByRole('gridcell', { name: 'null' })).toBeVisible()
  await run(page, "RETURN '' AS x")
  await expect(grid(page).getByRole('gridcell', { name: 'empty text' })).toBeVisible()
})

test.describe(() => {
  test.use({ refusals: ['403 /query.ndjson', '403 /query.ndjson'] })
  test('commands of other programs are explained, and a write is refused by name (wb-07, grd-02)', async ({ page }) => {
    await run(page, ":param region => 'SE221'\nMATCH (r:Territory {nutsCode: $region}) RETURN r.name")
    await expect(finding(page)).toContainText(':param is a command of other programs, not Cypher.', cold)
    await expect(page.getByRole('alert')).toContainText('Lines that begin with a colon are commands of other programs.')
    await page.getByRole('button', { name: 'Take it out' }).click()
    await page.getByRole('button', { name: /^Run/ }).click()
    await expect(grid(page).getByRole('gridcell', { name: 'Blekinge' })).toBeVisible()
    await run(page, 'MATCH (n:Actor) SET n.name = n.name RETURN n')
    await expect(page.getByRole('alert')).toContainText('It would change the graph.')
  })
})

for (const { mode, language } of faces)
  test(`Query has no barrier, ${mode}, ${language}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(`/query?asOf=${day}&question=bridges/bridging-actors&result=table`)
    await expect(grid(page)).toBeVisible(cold)
    await expect(page.locator('.cm-content')).toBeVisible(cold)
    await expect(page.locator('figure[data-things]')).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(grid(page)).toBeVisible()
    await expectAccessible(page)
    await expectFits(page)
  })
