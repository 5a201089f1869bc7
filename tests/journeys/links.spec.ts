import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test, writes } from '../support/journey.ts'

const today = '2026-11-25'
const blekinge = `/links?region=territory:se221&asOf=${today}`
/** Forming technology and AI: the strategy's line 54 proposes to explore the coupling. */
const forming = 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi'
/** A database that has just been started plans the statements once. */
const cold = { timeout: 45_000 }
const matrix = (page: Page) => page.getByTestId('links-matrix')
const cell = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`)
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`)
const section = (page: Page, name: string) => page.locator(`[data-section="${name}"]`)

interface Asked {
  region: string
  asOf: string
}

/** How many areas and pairs the API has. */
async function matrixOf(page: Page, { region, asOf }: Asked): Promise<{ areas: number; states: string[] }> {
  const query =
    'query ($region: ID!, $asOf: Date!) { linkMatrix(region: $region, asOf: $asOf) { areas { depth } cells { state } } }'
  const answer = await page.request.post('/graphql', { data: { query, variables: { region, asOf } } })
  const { data } = (await answer.json()) as { data: { linkMatrix: { areas: unknown[]; cells: { state: string }[] } } }
  return { areas: data.linkMatrix.areas.length, states: data.linkMatrix.cells.map(({ state }) => state) }
}

test('from the address bar on, keys alone reach the matrix, walk it, open a pair and come back to its cell', async ({
  page,
}) => {
  const { areas, states } = await matrixOf(page, { region: 'territory:se221', asOf: today })
  await page.goto(blekinge)
  await expect(matrix(page).locator('[data-cell]')).toHaveCount(states.length, cold)
  await expect(matrix(page).getByRole('rowheader')).toHaveCount(areas - 1)
  await expect(matrix(page).getByRole('columnheader')).toHaveCount(areas - 1)
  await tabTo(page, /^.+ and .+: (made|one initiative|declared|planned|proposed|pattern|no sign|no data)/)
  const first = await page.locator(':focus').getAttribute('data-at')
  await page.keyboard.press('Control+End')
  await expect(page.locator(':focus')).toHaveAttribute('data-at', `${areas - 2}:${areas - 2}`)
  await page.keyboard.press('Control+Home')
  await expect(page.locator(':focus')).toHaveAttribute('data-at', first ?? '')
  await page.keyboard.press('f')
  await expect(page.locator(':focus')).toHaveAccessibleName(/(planned|proposed) in a document/)
  const wish = await page.locator(':focus').getAttribute('data-cell')
  await page.keyboard.press('Enter')
  await expect(item(page, wish ?? '')).toBeFocused()
  await expect(item(page, wish ?? '')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(cell(page, wish ?? '')).toBeFocused()
  await expect(item(page, wish ?? '')).toHaveAttribute('aria-expanded', 'false')
})

test('cell and item are one selection, in the address too; the card says what speaks for it', async ({ page }) => {
  await page.goto(blekinge)
  await expect(cell(page, forming)).toHaveAccessibleName(
    /Formningsteknologi .*proposed in a document, score 0\.\d\d$/,
    cold,
  )
  await cell(page, forming).click()
  await expect(page).toHaveURL(/pair=areas/)
  await expect(item(page, forming)).toHaveAttribute('aria-expanded', 'true')
  await page.reload()
  await expect(cell(page, forming)).toHaveAttribute('aria-current', 'true', cold)
  const card = page.getByRole('listitem').filter({ has: item(page, forming) })
  await expect(card.getByRole('link', { name: /line 54$/ }).first()).toBeVisible()
  await expect(card.getByText('Score = product')).toBeVisible()
  await expect(card.getByText('Pattern, not prediction')).toBeVisible()
  await expect(
    card
      .getByRole('group', { name: /^What stands around it/ })
      .getByRole('link')
      .nth(3),
  ).toBeVisible()
  await card.getByText('Cypher', { exact: true }).click()
  await expect(card.getByText('MATCH', { exact: false }).first()).toBeVisible()
  await card.getByRole('link', { name: 'Open in Explore' }).click()
  await expect(page).toHaveURL(/\/explore\?.*formningsteknologi/)
})

test('a pair that is coupled says by what, with its sources', async ({ page }) => {
  await page.goto(blekinge)
  const made = matrix(page).locator('td[data-state="made"] button').first()
  await expect(made).toBeVisible(cold)
  await made.click()
  const card = page.getByRole('region', { name: 'The open pair' })
  await expect(card.getByRole('heading', { name: 'What is said of the two' })).toBeVisible()
  await expect(card.getByRole('link').first()).toHaveAttribute('href', /\/statement\//)
})

test('the two sections never mix, and the legend’s numbers are those of the cells', async ({ page }) => {
  const { states } = await matrixOf(page, { region: 'territory:se221', asOf: today })
  const of = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length
  await page.goto(blekinge)
  await expect(section(page, 'wished').getByRole('listitem').first()).toBeVisible(cold)
  await expect(section(page, 'pattern').getByRole('heading', { level: 3 })).toHaveText(new RegExp(`${of('pattern')}$`))
  for (const mark of await section(page, 'wished').locator('li .dumbbell').all())
    expect(['planned', 'proposed']).toContain(await mark.getAttribute('data-state'))
  for (const mark of await section(page, 'pattern').locator('li .dumbbell').all())
    expect(await mark.getAttribute('data-state')).toBe('pattern')
  const legend = page.getByRole('button', { name: /^\d+ pattern seen elsewhere$/ })
  await expect(legend).toHaveAccessibleName(`${of('pattern')} pattern seen elsewhere`)
  await legend.click()
  await expect(matrix(page).locator('td:not([data-hidden]) [data-cell]')).toHaveCount(of('pattern'))
  await expect(section(page, 'wished').getByText(/hidden by your filter/)).toBeVisible()
  await section(page, 'wished').getByRole('button', { name: 'Show all' }).click()
  await expect(matrix(page).locator('td[data-hidden]')).toHaveCount(0)
})

test('another date has other areas and other numbers', async ({ page }) => {
  const [now, then] = await Promise.all([
    matrixOf(page, { region: 'territory:se221', asOf: today }),
    matrixOf(page, { region: 'territory:se221', asOf: '2019-06-30' }),
  ])
  expect(then.areas).not.toBe(now.areas)
  await page.goto(blekinge)
  await expect(page.getByText(`${now.areas} areas, ${now.states.length} pairs`)).toBeVisible(cold)
  await page.goto('/links?region=territory:se221&asOf=2019-06-30')
  await expect(
    page.getByText(new RegExp(`^${then.areas} areas, ${then.states.length} pairs?, as of 30 Jun 2019`)),
  ).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Missions' })).toHaveCount(0)
})

test('other kinds are lists of their own, and all regions stand in one', async ({ page }) => {
  await page.goto(blekinge)
  for (const kind of ['New themes', 'Partner regions', 'Actors', 'Actor and area']) {
    await page.getByRole('button', { name: kind, exact: true }).click()
    await expect(section(page, 'pattern').getByRole('listitem').first()).toBeVisible(cold)
    await expect(section(page, 'wished')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'All regions' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What should meet, in all regions?' })).toBeVisible()
  await page.getByRole('button', { name: 'Pairs of areas' }).click()
  await expect(section(page, 'pattern').getByRole('listitem').nth(19)).toBeVisible(cold)
  await section(page, 'pattern')
    .getByRole('button', { name: /^Show more/ })
    .click()
  await expect(section(page, 'pattern').getByRole('listitem').nth(30)).toBeVisible()
  await page.getByLabel('Choose a region').selectOption({ label: 'Östergötland' })
  await expect(page.getByRole('heading', { level: 1, name: 'What should meet in Östergötland?' })).toBeVisible()
})

test('matrix and lists are saved', async ({ page }) => {
  await page.goto(blekinge)
  for (const [name, file] of [
    ['Save the matrix as CSV', /^links-Blekinge-.*\.csv$/],
    ['Save the matrix as a picture (SVG)', /^links-Blekinge-.*\.svg$/],
    ['Save the opportunities as CSV', /Pairs of areas.*\.csv$/],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click(cold)
    expect((await download).suggestedFilename()).toMatch(file)
  }
})

test('a parked pair stands among the decisions with name and reason, and is taken back', writes, async ({ page }) => {
  const reason = `Next year, after the budget ${Date.now()}`
  await page.goto(`${blekinge}&pair=${encodeURIComponent(forming)}`)
  await page.getByRole('button', { name: 'Park' }).click(cold)
  await page.getByRole('textbox', { name: 'Why park it?' }).fill(reason)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Elin Lund')
  await page.getByRole('button', { name: 'Keep: park' }).click()
  const decisions = page.getByRole('region', { name: 'Decisions' })
  const parked = decisions.getByRole('listitem').filter({ hasText: reason })
  await expect(parked).toContainText('by Elin Lund')
  await parked.getByRole('button', { name: /^Undo: .*Formningsteknologi/ }).click()
  await parked.getByRole('textbox', { name: 'Why undo the decision?' }).fill('Too early to park it')
  await parked.getByRole('button', { name: 'Undo the decision' }).click()
  await expect(decisions.getByRole('listitem').filter({ hasText: reason })).toContainText('no longer stands')
  await expect(decisions.getByRole('listitem').first()).toContainText('Undone')
})

test('in Swedish on a phone: one area at a time, a pair opens its card', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(blekinge)
  await expect(page.getByRole('heading', { level: 1, name: 'Vad borde mötas i Blekinge?' })).toBeVisible()
  await page.getByRole('button', { name: 'Formningsteknologi', exact: true }).click(cold)
  const pairs = page.getByRole('list', { name: 'Formningsteknologi' })
  await pairs.getByRole('button', { name: /föreslagen i ett dokument, poäng 0,\d\d$/ }).click()
  await expect(item(page, forming)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText('Mönster, inte prognos')).toBeVisible()
  await expectFits(page)
  // The foot of the page comes after what the view holds, not over it.
  const bottom = (await page.getByRole('heading', { level: 2 }).last().boundingBox())?.y ?? Infinity
  const foot = (await page.getByRole('link', { name: 'GraphiQL' }).boundingBox())?.y ?? 0
  expect(foot).toBeGreaterThan(bottom)
})

for (const { mode, language } of faces)
  test(`Links has no barrier, ${mode}, ${language}`, async ({ page }) => {
    // Some four hundred marks are looked at twice.
    test.slow()
    const { states } = await matrixOf(page, { region: 'territory:se221', asOf: today })
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(`${blekinge}&pair=${encodeURIComponent(forming)}`)
    await expect(matrix(page).locator('[data-cell] .dumbbell')).toHaveCount(states.length, cold)
    await expect(page.getByRole('group', { name: /\d+ (things|saker)$/ })).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(page.locator('[data-cell] .dumbbell').first()).toBeVisible()
    await expectAccessible(page)
    await expectFits(page)
  })
