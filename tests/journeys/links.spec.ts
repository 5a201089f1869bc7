import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test, writes } from '../support/journey.ts'

const today = '2026-11-25'
const blekinge = `/links?region=territory:se221&asOf=${today}`
/** Forming technology and AI: the strategy's line 54 proposes to explore the coupling. */
const forming = 'areas|area:se221/2020-ai|area:se221/2020-formningsteknologi'
/** Forming technology and offshore energy: a pattern, for which no document asks. */
const offshore = 'areas|area:se221/2020-formningsteknologi|area:se221/2022-offshore-energi'
/** A database that has just been started plans the statements once. */
const cold = { timeout: 45_000 }
const matrix = (page: Page) => page.getByTestId('links-matrix')
const cell = (page: Page, id: string) => page.locator(`[data-cell="${id}"]`)
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`)
const section = (page: Page, name: string) => page.locator(`[data-section="${name}"]`)

/** A decision stands from its day on. */
const todayInStockholm = (): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format()

interface Asked {
  region: string
  asOf: string
}

/** What the API has of the matrix. */
async function matrixOf(
  page: Page,
  { region, asOf }: Asked,
): Promise<{ areas: number; states: string[]; ids: string[]; unnamed: number }> {
  const query =
    'query ($region: ID!, $asOf: Date!) { linkMatrix(region: $region, asOf: $asOf) { areas { depth } cells { id state statements { id } } } }'
  const answer = await page.request.post('/graphql', { data: { query, variables: { region, asOf } } })
  const { data } = (await answer.json()) as {
    data: { linkMatrix: { areas: unknown[]; cells: { id: string; state: string; statements: unknown[] }[] } }
  }
  const { areas, cells } = data.linkMatrix
  return {
    areas: areas.length,
    states: cells.map(({ state }) => state),
    ids: cells.map(({ id }) => id),
    // Made, though nothing is said of the pair itself.
    unnamed: cells.filter(({ state, statements }) => state === 'made' && statements.length === 0).length,
  }
}

interface Told {
  id: string
  score: number | null
  support: { both: number; of: number } | null
  queries: { name: string; text: string; parameters: string }[]
}

/** What the API says of some candidates of two areas. */
async function candidatesOf(
  page: Page,
  section: 'wished' | 'pattern',
  asOf = today,
): Promise<{ total: number; told: Told[] }> {
  const query = `query ($region: ID!, $asOf: Date!, $section: LinkSection!) {
    linkCandidates(region: $region, kind: areas, section: $section, asOf: $asOf, first: 500) {
      totalCount
      edges { node { id score support { both of } queries { name text parameters } } } } }`
  const variables = { region: 'territory:se221', asOf, section }
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { data } = (await answer.json()) as {
    data: { linkCandidates: { totalCount: number; edges: { node: Told }[] } }
  }
  return { total: data.linkCandidates.totalCount, told: data.linkCandidates.edges.map(({ node }) => node) }
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
  await expect(card.locator('[data-badge]')).toContainText('Pattern, not prediction')
  await expect(
    card
      .getByRole('group', { name: /^What stands around it/ })
      .getByRole('link')
      .nth(3),
  ).toBeVisible()
  const { told } = await candidatesOf(page, 'wished')
  const queries = told.find(({ id }) => id === forming)?.queries ?? []
  expect(queries.length).toBeGreaterThan(1)
  await card.getByText(`Cypher: ${queries.length} queries`).click()
  await expect(card.locator('[data-queries] h4', { hasText: '/' })).toHaveText(queries.map(({ name }) => name))
  await expect(card.locator('[data-queries] pre').first()).toContainText('MATCH')
  await card.getByRole('link', { name: 'Open in Explore' }).click()
  await expect(page).toHaveURL(/\/explore\?.*formningsteknologi/)
})

test('a pattern is drawn as an arc as high as its score, a wish as a straight line', async ({ page }) => {
  const { told } = await candidatesOf(page, 'pattern')
  await page.goto(`${blekinge}&pair=${encodeURIComponent(offshore)}`)
  const arc = page.locator('[data-rise]')
  await expect(arc).toHaveCount(1, cold)
  const score = told.find(({ id }) => id === offshore)?.score ?? 0
  // 30 px for a score of 1, and some for a score of 0.
  const rise = Number(await arc.getAttribute('data-rise'))
  expect(rise).toBeCloseTo(30 * (1.5 / 7 + (5.5 / 7) * score), 3)
  await page.goto(`${blekinge}&pair=${encodeURIComponent(forming)}`)
  await expect(arc).toHaveAttribute('data-rise', '0')
})

test('each list says in its head what its score may be called, by the back-test', async ({ page }) => {
  const query = '{ backtest { verdicts { kind auc baselineAuc beatsBaseline } } }'
  const answer = await page.request.post('/graphql', { data: { query } })
  const { data } = (await answer.json()) as {
    data: { backtest: { verdicts: { kind: string; auc: number; baselineAuc: number; beatsBaseline: boolean }[] } }
  }
  await page.goto(blekinge)
  for (const [name, kind] of [
    ['Pairs of areas', 'areas'],
    ['New themes', 'theme'],
    ['Actors', 'actors'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click(cold)
    const badge = section(page, 'pattern').locator(`[data-badge="${kind}"]`).first()
    const verdict = data.backtest.verdicts.find((one) => one.kind === kind)
    expect(verdict?.beatsBaseline).toBe(false)
    await expect(badge).toContainText('Pattern, not prediction.', cold)
    await expect(badge).toContainText(`Back-test AUC ${verdict?.auc.toFixed(2) ?? ''}`)
    await expect(badge).toContainText(verdict?.baselineAuc.toFixed(2) ?? '')
    await expect(badge.getByRole('link', { name: 'How it was tested' })).toHaveAttribute('href', /^\/links\/backtest/)
  }
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
  const { states, ids, unnamed } = await matrixOf(page, { region: 'territory:se221', asOf: today })
  const wishes = await candidatesOf(page, 'wished')
  const rowless = wishes.told.filter(({ id }) => !ids.includes(id)).length
  const of = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length
  await page.goto(blekinge)
  await expect(section(page, 'wished').getByRole('listitem').first()).toBeVisible(cold)
  await expect(section(page, 'pattern').getByRole('heading', { level: 3 })).toHaveText(new RegExp(`${of('pattern')}$`))
  for (const mark of await section(page, 'wished').locator('li .dumbbell').all())
    expect(['planned', 'proposed']).toContain(await mark.getAttribute('data-state'))
  for (const mark of await section(page, 'pattern').locator('li .dumbbell').all())
    expect(await mark.getAttribute('data-state')).toBe('pattern')
  // Where legend, list and profile count otherwise, the page says why.
  expect([unnamed, rowless]).toEqual([2, 1])
  await expect(page.getByText(`${unnamed} made through sub-areas; no document names the pairs`)).toBeVisible()
  await expect(section(page, 'wished').getByText(`${rowless} is about an area outside the plan`)).toBeVisible()
  const legend = page.getByRole('button', { name: /^\d+ pattern seen elsewhere$/ })
  await expect(legend).toHaveAccessibleName(`${of('pattern')} pattern seen elsewhere`)
  await legend.click()
  await expect(matrix(page).locator('td:not([data-hidden]) [data-cell]')).toHaveCount(of('pattern'))
  await expect(section(page, 'wished').getByText(/hidden by your filter/)).toBeVisible()
  await section(page, 'wished').getByRole('button', { name: 'Show all' }).focus()
  await page.keyboard.press('Enter')
  await expect(matrix(page).locator('td[data-hidden]')).toHaveCount(0)
  // The button is gone; who pressed it by keys goes on at what it brought.
  await expect(section(page, 'wished').locator('[data-item]').first()).toBeFocused()
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
  const decisions = page.getByRole('region', { name: 'Decisions in all regions' })
  await expect(decisions).toBeVisible()
  // A choice by arrows leads nowhere by itself.
  await page.getByLabel('Choose a region').selectOption({ label: 'Östergötland' })
  await expect(page.getByRole('heading', { level: 1, name: 'What should meet, in all regions?' })).toBeVisible()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What should meet in Östergötland?' })).toBeVisible()
})

test('the last page of a list takes the button away, and the focus goes on at its first item', async ({ page }) => {
  const { total } = await candidatesOf(page, 'pattern')
  await page.goto(blekinge)
  const items = section(page, 'pattern').locator('[data-item]')
  await expect(items).toHaveCount(Math.min(20, total), cold)
  await section(page, 'pattern')
    .getByRole('button', { name: /^Show more/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(items).toHaveCount(total)
  await expect(items.nth(20)).toBeFocused()
})

test('matrix and lists are saved, each with what is on screen', async ({ page }) => {
  const [{ states }, wished, pattern] = await Promise.all([
    matrixOf(page, { region: 'territory:se221', asOf: today }),
    candidatesOf(page, 'wished'),
    candidatesOf(page, 'pattern'),
  ])
  await page.goto(blekinge)
  const save = async (name: string, file: RegExp): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click(cold)
    expect((await download).suggestedFilename()).toMatch(file)
    return readFileSync(await (await download).path(), 'utf8')
  }
  const table = await save('Save the matrix as CSV', /^links-Blekinge-.*\.csv$/)
  expect(table.match(/pattern seen elsewhere, score 0\.\d+/gu)).toHaveLength(
    states.filter((state) => state === 'pattern').length,
  )
  expect(table).toContain('"proposed in a document, score 0.')
  const picture = await save('Save the matrix as a picture (SVG)', /^links-Blekinge-.*\.svg$/)
  expect(picture.match(/<title>[^<]* and [^<]*: [^<]*<\/title>/gu)).toHaveLength(states.length)
  const [heads, ...rows] = (await save('Save the opportunities as CSV', /Pairs of areas.*\.csv$/)).trim().split('\r\n')
  expect(heads).toBe('section,region,one,other,score,portfolios with both,of so many,why,decision')
  expect(rows).toHaveLength(wished.total + pattern.total)
  const [best] = pattern.told
  const row = rows.find((one) => one.startsWith('"Pattern seen elsewhere')) ?? ''
  expect(row).toContain(`,${String(best?.score)},${String(best?.support?.both)},${String(best?.support?.of)},`)
})

test(
  'a rejected pattern leaves the list, stays in the matrix with its verdict, and comes back when asked for',
  writes,
  async ({ page }) => {
    const { total } = await candidatesOf(page, 'pattern', todayInStockholm())
    const reason = `Tried for a journey ${Date.now()}`
    await page.addInitScript(() => localStorage.setItem('korskoppling.name', 'Elin Lund'))
    await page.goto(`${blekinge.replace(today, todayInStockholm())}&pair=${encodeURIComponent(offshore)}`)
    await page.getByRole('button', { name: 'Reject' }).click(cold)
    await page.getByRole('textbox', { name: 'Why reject it?' }).fill(reason)
    await page.keyboard.press('Enter')
    const legend = page.getByRole('group', { name: /^What the marks say/ })
    await expect(legend.getByText('1 rejected, not counted')).toBeVisible(cold)
    await expect(legend.getByRole('button', { name: `${total - 1} pattern seen elsewhere` })).toBeVisible()
    await expect(section(page, 'pattern').getByRole('heading', { level: 3 })).toHaveText(new RegExp(`${total - 1}$`))
    await expect(cell(page, offshore)).toHaveAccessibleName(/pattern seen elsewhere, score 0\.\d\d, rejected$/)
    // The card was torn out of its list: who decided by keys is still at it.
    await expect(item(page, offshore)).toBeFocused()
    await page.getByRole('checkbox', { name: 'Rejected too' }).check()
    await expect(section(page, 'pattern').locator(`[data-item="${offshore}"]`)).toBeVisible()
    await expect(legend.getByRole('button', { name: `${total} pattern seen elsewhere` })).toBeVisible()
    await item(page, offshore).click()
    await expect(
      section(page, 'pattern')
        .locator('li')
        .filter({ has: item(page, offshore) }),
    ).toContainText('rejected ·')

    const decided = page
      .getByRole('region', { name: /^Decisions/ })
      .getByRole('listitem')
      .filter({ hasText: reason })
    await decided.getByRole('button', { name: /^Undo: / }).focus()
    await page.keyboard.press('Enter')
    await tabTo(page, 'Why undo the decision?')
    await page.keyboard.type('Only tried')
    await page.keyboard.press('Enter')
    await expect(decided).toContainText('no longer stands')
    await expect(decided.locator(':focus')).toHaveCount(1)
    await expect(cell(page, offshore)).toHaveAccessibleName(/pattern seen elsewhere, score 0\.\d\d$/)
  },
)

test(
  'an adopted pattern stays a pattern, planned by decision, and no document is named for it',
  writes,
  async ({ page }) => {
    const { total } = await candidatesOf(page, 'wished', todayInStockholm())
    await page.addInitScript(() => localStorage.setItem('korskoppling.name', 'Elin Lund'))
    await page.goto(`${blekinge.replace(today, todayInStockholm())}&pair=${encodeURIComponent(offshore)}`)
    await page.getByRole('button', { name: 'Adopt' }).click(cold)
    await page.getByRole('textbox', { name: 'Why adopt it?' }).fill('Two firms ask for it')
    await page.keyboard.press('Enter')
    await expect(cell(page, offshore)).toHaveAccessibleName(/: planned by decision, score 0\.\d\d$/, cold)
    await expect(section(page, 'wished').getByRole('heading', { level: 3 })).toHaveText(new RegExp(`${total}$`))
    const row = section(page, 'pattern')
      .locator('li')
      .filter({ has: item(page, offshore) })
    await item(page, offshore).click()
    await expect(row).toContainText('planned by decision ·')
    await expect(row.getByRole('link')).toHaveCount(0)
    await page.getByRole('button', { name: /^Undo: .*Offshore/ }).click()
    await page.getByRole('textbox', { name: 'Why undo the decision?' }).fill('Only tried')
    await page.keyboard.press('Enter')
    await expect(cell(page, offshore)).toHaveAccessibleName(/pattern seen elsewhere, score 0\.\d\d$/)
  },
)

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
  await expect(page.locator('li [data-badge]')).toContainText('Mönster, inte prognos')
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
