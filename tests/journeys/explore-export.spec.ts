import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { recordsOf } from '../support/csv.ts'
import { expect, expectAccessible, menuHasFocus, prefer, tabTo, test } from '../support/journey.ts'
import { elementsOf, parseXml } from '../support/xml.ts'

const day = '2026-11-25'
const forming = 'area:se221/2020-formningsteknologi'
const ai = 'area:se221/2020-ai'
const some = `/explore?region=territory:se221&asOf=${day}&alone=yes&with=actor:techtank,${forming},${ai}`

async function settled(page: Page): Promise<void> {
  const canvas = page.getByTestId('canvas')
  // Until there is an answer nothing is missing either.
  await expect(canvas.locator('.canvas-label').first()).toBeVisible()
  await expect(canvas).toHaveAttribute('data-settled', 'true')
}

/** What a row of the export menu saves. */
async function saved(page: Page, row: RegExp): Promise<{ download: Download; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: row }).click(),
  ])
  return { download, text: readFileSync(await download.path(), 'utf8') }
}

test('the picture as SVG holds title, day, every thing and line in words, legend, sources, address', async ({
  page,
}) => {
  await page.goto(some)
  await settled(page)
  const { download, text } = await saved(page, /^SVG/)
  expect(download.suggestedFilename()).toBe(`korskoppling Blekinge ${day}.svg`)
  const svg = parseXml(text)
  const words = (name: string): string[] => elementsOf(svg, name).map((element) => element.text)
  expect(words('title')).toEqual(
    expect.arrayContaining([
      'Explored from Blekinge',
      'Techtank',
      'Formningsteknologi',
      'Techtank works on Formningsteknologi',
    ]),
  )
  expect(words('desc')[0]).toBe('as of 25 Nov 2026 · 3 things, 3 statements')
  expect(words('desc').some((desc) => /^proposed, .+, line 54$/.test(desc))).toBe(true)
  const shown = words('text').join('\n')
  for (const part of ['Coupling of two areas', 'proposed', 'line 54', 'actor:techtank']) expect(shown).toContain(part)
  // A browser without our page, fonts and network shows it.
  const errors = await page.evaluate(
    (file) => new DOMParser().parseFromString(file, 'image/svg+xml').querySelectorAll('parsererror').length,
    text,
  )
  expect(errors).toBe(0)
})

test('a comparison as SVG names both days, what became of each thing, and what sizes mean', async ({ page }) => {
  await page.goto(`/explore?region=territory:se221&asOf=${day}&compare=2019-06-30&size=links`)
  await settled(page)
  await expect(page.getByRole('group', { name: 'Compared with 30 Jun 2019' })).toBeVisible()
  const svg = parseXml((await saved(page, /^SVG/)).text)
  const words = (name: string): string[] => elementsOf(svg, name).map((element) => element.text)
  expect(words('desc')[0]).toMatch(/^as of 25 Nov 2026, compared with 30 Jun 2019 · \d+ things/)
  expect(words('text')).toEqual(expect.arrayContaining(['Compared with 30 Jun 2019', 'added', 'Size: links']))
  const added = words('desc').filter((desc) => /^added, .+ relations?$/.test(desc)).length
  expect(added).toBeGreaterThan(0)
  // Each has its sign, and so has the row of the legend.
  expect(words('text').filter((text) => text === '+')).toHaveLength(added + 1)
})

test('the legend of a saved path holds what is drawn, though the picture beside it leaves it out', async ({ page }) => {
  await page.goto(`/explore?region=territory:se221&asOf=${day}&off=kind:actor&path=actor:ebp,fund:horisont-europa`)
  await expect(page.getByTestId('path').getByRole('list').getByRole('button').first()).toBeVisible()
  await settled(page)
  const svg = parseXml((await saved(page, /^SVG/)).text)
  const words = ['text', 'tspan'].flatMap((name) => elementsOf(svg, name).map((element) => element.text))
  expect(words).toEqual(expect.arrayContaining(['EBP', 'Actors']))
})

test('rows are copied by button and by key, those selected first; a filter holds for copy and CSV', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = async (): Promise<string[][]> =>
    (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((row) => row.split('\t'))
  const names = async (): Promise<(string | undefined)[]> => (await copied()).slice(1).map(([name]) => name)
  await page.goto(some)
  await settled(page)
  await page.getByRole('tab', { name: /^Things/ }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByTestId('spoken')).toHaveText('3 rows copied')
  expect((await copied())[0]?.slice(0, 2)).toEqual(['Name', 'Kind'])
  expect((await names()).length).toBe(3)
  await page.getByRole('textbox', { name: 'Filter rows' }).fill('techt')
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByTestId('spoken')).toHaveText('1 row copied')
  expect(await names()).toEqual(['Techtank'])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ])
  expect(recordsOf(readFileSync(await download.path(), 'utf8'))).toHaveLength(1)
  await page.getByRole('textbox', { name: 'Filter rows' }).fill('')
  const row = page.locator('#drawer-panel tbody tr').filter({ hasText: 'Formningsteknologi' })
  await row.click()
  await row.press('Control+c')
  await expect.poll(names).toEqual(['Formningsteknologi'])
})

test('PNG has twice the size of the SVG', async ({ page }) => {
  await page.goto(some)
  await settled(page)
  const { attributes } = parseXml((await saved(page, /^SVG/)).text)
  const { download } = await saved(page, /^PNG/)
  const png = readFileSync(await download.path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(attributes.width),
    2 * Number(attributes.height),
  ])
})

test('CSV, GraphML and JSON hold the things of the picture and what is said among them', async ({ page }) => {
  await page.goto(some)
  await settled(page)
  const rows = recordsOf((await saved(page, /^CSV/)).text)
  expect(rows.map(({ type, modality, day: of }) => [type, modality, of])).toEqual([
    ['CROSS_LINK', 'proposed', day],
    ['WORKS_ON', expect.any(String), day],
    ['WORKS_ON', 'stated', day],
  ])
  const graph = parseXml((await saved(page, /^GraphML/)).text)
  expect([elementsOf(graph, 'node').length, elementsOf(graph, 'edge').length]).toEqual([3, 3])
  const json = JSON.parse((await saved(page, /^JSON/)).text) as {
    asOf: string
    things: { id: string }[]
    log: { steps: unknown[] }
  }
  expect(json.asOf).toBe(day)
  expect(json.log.steps).toEqual([])
  expect(json.things.map(({ id }) => id).sort()).toEqual([ai, forming, 'actor:techtank'].sort())
})

test('by keys alone, in Swedish', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.goto(some)
  await settled(page)
  await tabTo(page, 'Exportera')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^SVG/ })).toBeVisible()
  await menuHasFocus(page)
  await expectAccessible(page)
  await page.keyboard.press('Home')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const { attributes } = parseXml(readFileSync(await download.path(), 'utf8'))
  expect(attributes['xml:lang']).toBe('sv')
  await expect(page.getByRole('button', { name: 'Exportera' })).toBeFocused()
})

test('on paper: the picture in black, its legend, sources and address, and nothing of the screen', async ({ page }) => {
  await page.goto(some)
  await settled(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const sheet = page.getByTestId('print-sheet')
  await expect(sheet.locator('svg')).toBeVisible()
  await expect(sheet.locator('li')).toHaveCount(3)
  await expect(sheet).toContainText('line 54')
  await expect(sheet).toContainText('actor:techtank')
  await expect(page.getByTestId('canvas')).toBeHidden()
  const colors = await sheet
    .locator('svg [stroke]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('stroke')))])
  expect(colors.length).toBeGreaterThan(0)
  expect(colors.every((color) => /^#(000000|8C8C8C|FFFFFF)$/i.test(color ?? ''))).toBe(true)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(sheet).toBeHidden()
})
