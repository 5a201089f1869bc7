import { readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test, writes } from '../support/journey.ts'

const asOf = '2026-11-25'
const blekinge = `asOf=${asOf}&region=territory:se221`
/** A database that has just been started plans each statement once. */
const cold = { timeout: 60_000 }

interface Theme {
  density: number | null
  theme: { code: string }
  a: { id: string }[]
  b: { id: string }[]
}
interface Partner {
  complementary: number | null
  same: number | null
  region: { id: string; name: string }
  together: { id: string; name: string }[]
}

async function ask<T>(request: APIRequestContext, query: string): Promise<T> {
  return ((await (await request.post('/graphql', { data: { query } })).json()) as { data: T }).data
}

async function partnersOf(request: APIRequestContext, region: string, by: string): Promise<Partner[]> {
  const query = `{ partners(region: "${region}", asOf: "${asOf}", by: ${by}, first: 50) {
    partners { complementary same region { id name } together { id name } }
  } }`
  return (await ask<{ partners: { partners: Partner[] } }>(request, query)).partners.partners
}

const list = (page: Page) => page.getByRole('list', { name: 'Partners, best first' })
const codes = (page: Page, kind: string) =>
  page.locator(`tbody[data-kind="${kind}"] th[scope="row"] b`).allTextContents()
const two = (value: number | null | undefined) => (value ?? Number.NaN).toFixed(2)

test('by keys alone: to side by side, another partner, an area more, its place in Explore', async ({
  page,
  request,
}) => {
  const partners = await partnersOf(request, 'territory:se221', 'complementary')
  const [best, next] = [partners[0], partners[1]]
  await page.goto(`/?${blekinge}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 1, name: 'Blekinge' })).toBeVisible(cold)
  await tabTo(page, 'Side by side')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: `Blekinge and ${best?.region.name ?? ''}` })).toBeVisible(
    cold,
  )
  await expect(page).not.toHaveURL(/with=/)
  await expect(page.getByRole('button', { name: 'Side by side', pressed: true })).toBeFocused()

  await tabTo(page, new RegExp(`^${best?.region.name ?? ''} ${two(best?.complementary)}`))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: `Blekinge and ${next?.region.name ?? ''}` })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`with=${encodeURIComponent(next?.region.id ?? '')}`))
  const chosen = list(page).getByRole('button', { pressed: true })
  await expect(chosen).toHaveCount(1)
  await expect(chosen).toBeFocused()
  await expect(chosen).toContainText(next?.region.name ?? '')
  await expect(page.getByRole('combobox', { name: 'Region beside' })).toHaveValue(next?.region.id ?? '')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: `Blekinge and ${best?.region.name ?? ''}` })).toBeVisible()

  await tabTo(page, /^\d+ areas more of Blekinge about Digital services/)
  const chips = page.getByRole('row', { name: /DIG/ }).getByRole('cell').first().getByRole('link')
  const before = await chips.count()
  await page.keyboard.press('Enter')
  await expect(chips).not.toHaveCount(before)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  // Explore takes the thing into its picture, and its own words into the address.
  await expect(page).toHaveURL(/\/explore\?.*sel=area%3Ase221%2F/)
})

test('counts, themes and their areas are those of the API, nearest first', async ({ page, request }) => {
  const side = '{ theme { code } density a { id } b { id } }'
  const query = `{ compareRegions(a: "territory:se221", b: "territory:se224", asOf: "${asOf}") {
    shared ${side} onlyA ${side} onlyB ${side}
    a { numbers(asOf: "${asOf}") { areas subAreas } } b { numbers(asOf: "${asOf}") { areas subAreas } }
  } }`
  interface Side {
    numbers: { areas: number; subAreas: number }
  }
  const { compareRegions: told } = await ask<{
    compareRegions: Record<'shared' | 'onlyA' | 'onlyB', Theme[]> & Record<'a' | 'b', Side>
  }>(request, query)
  await page.goto(`/regions?tab=compare&with=territory:se224&${blekinge}`)
  await expect(page.getByRole('table', { name: 'Blekinge and Skåne' })).toBeVisible(cold)
  for (const [words, rows] of [
    ['only here', told.onlyA],
    ['shared', told.shared],
    ['only there', told.onlyB],
  ] as const)
    await expect(
      page
        .locator('dl > div')
        .filter({ has: page.getByText(words, { exact: true }) })
        .locator('dd'),
    ).toHaveText(String(rows.length))
  for (const { numbers } of [told.a, told.b])
    await expect(page.getByText(`${numbers.areas} areas, ${numbers.subAreas} sub-areas · since 2020`)).toBeVisible()
  expect(await codes(page, 'shared')).toEqual(told.shared.map(({ theme }) => theme.code))
  expect(await codes(page, 'onlyA')).toEqual(told.onlyA.map(({ theme }) => theme.code))
  const near = told.onlyB.toSorted((x, y) => (y.density ?? -1) - (x.density ?? -1))
  expect(await codes(page, 'onlyB')).toEqual(near.map(({ theme }) => theme.code))
  for (const button of await page.locator('button[aria-label*="more of"]').all()) await button.click()
  for (const row of [...told.shared, ...told.onlyA, ...told.onlyB])
    await expect(page.getByRole('row', { name: new RegExp(`\\b${row.theme.code}\\b`) }).locator('td a')).toHaveCount(
      row.a.length + row.b.length,
    )
})

test('partners, their scores and what is shared are those of the API, in both orders', async ({ page, request }) => {
  for (const by of ['complementary', 'same'] as const) {
    const told = await partnersOf(request, 'territory:se221', by)
    await page.goto(`/regions?tab=compare&${by === 'same' ? 'by=same&' : ''}${blekinge}`)
    await page.getByRole('button', { name: `Show all ${told.length}` }).click()
    const entries = list(page).getByRole('button')
    await expect(entries).toHaveCount(told.length)
    const said = await entries.allTextContents()
    for (const [index, partner] of told.entries()) {
      const shared = partner.together.length
      expect(said[index]).toContain(partner.region.name)
      expect(said[index]).toContain(partner[by] === null ? 'no score' : two(partner[by]))
      expect(said[index]).toContain(
        shared === 0 ? 'nothing shared yet' : shared === 1 ? '1 shared body or project' : `${shared} shared bodies`,
      )
    }
    const [best] = told
    await expect(page.getByRole('heading', { name: new RegExp(`^${best?.region.name ?? ''}: already`) })).toContainText(
      `in ${best?.together.length ?? 0} bod`,
    )
    for (const thing of best?.together ?? [])
      await expect(page.getByRole('link', { name: thing.name, exact: true })).toHaveCount(1)
  }
})

test('a new project that two regions share turns a dotted line into a solid one', writes, async ({ page, request }) => {
  const agder = `/regions?tab=compare&with=territory:no092&${blekinge}`
  const line = page.locator('path[data-chosen]')
  const mutate = async (query: string, variables: object) => {
    const answer = (await (await request.post('/graphql', { data: { query, variables } })).json()) as {
      data: Record<string, { id: string }>
    }
    return Object.values(answer.data)[0]?.id ?? ''
  }
  const add = 'mutation ($input: AddStatementInput!) { addStatement(input: $input, by: "Elin", expects: 0) { id } }'
  const withdraw = 'mutation ($id: ID!) { withdraw(id: $id, by: "Elin", expects: 1) { id } }'
  await page.goto(agder)
  await expect(page.getByRole('heading', { name: 'Agder: no shared body or project is on record' })).toBeVisible(cold)
  await expect(line).toHaveAttribute('data-new', 'true')
  const id = await mutate(add, {
    input: {
      type: 'PARTICIPATES_IN',
      modality: 'stated',
      from: { id: 'territory:no092' },
      to: { id: 'initiative:digit-hub-ai' },
      source: { id: 'source:seed-4' },
    },
  })
  await page.reload()
  const together = page.getByRole('heading', { name: /^Agder: already together in 1 body or project$/ })
  try {
    await expect(together).toBeVisible()
    await expect(line).not.toHaveAttribute('data-new')
  } finally {
    await mutate(withdraw, { id })
  }
})

test('a region that has chosen nothing has no score, and the page says why', async ({ page }) => {
  await page.goto(`/regions?tab=compare&asOf=${asOf}&region=territory:no073`)
  await expect(page.getByText('There is no score.')).toBeVisible(cold)
  await expect(page.getByText(/^.*Finnmark has chosen no area on this day/)).toBeVisible()
  await expect(page.getByText('No region stands beside this one yet.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Region beside' }).selectOption({ label: 'Troms' })
  await expect(page.getByRole('heading', { level: 1, name: 'Finnmark and Troms' })).toBeVisible()
  await expect(page.getByText('Has chosen no area on this day, so none counts here.')).toBeVisible()
})

test('a region is put beside by keys, and the focus stays on the choice', async ({ page }) => {
  await page.goto(`/regions?tab=compare&with=territory:se224&${blekinge}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Blekinge and Skåne' })).toBeVisible(cold)
  const beside = page.getByRole('combobox', { name: 'Region beside' })
  const after = () => beside.evaluate((list: HTMLSelectElement) => list.options[list.selectedIndex + 1]?.text ?? '')
  // Until the regions have come, the list holds the chosen one alone.
  await expect.poll(after).not.toBe('')
  const next = await after()
  await tabTo(page, 'Region beside')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { level: 1, name: `Blekinge and ${next}`, exact: true })).toBeVisible(cold)
  await expect(beside).toBeFocused()
})

test('how the score is made is told with the numbers it rests on', async ({ page, request }) => {
  const query = `{ partners(region: "territory:se221", asOf: "${asOf}") { portfolios themes } }`
  const { partners } = await ask<{ partners: { portfolios: number; themes: number } }>(request, query)
  await page.goto(`/regions?tab=compare&${blekinge}`)
  await page.getByText('How the score is made').click()
  await expect(
    page.getByText(`It rests on ${partners.portfolios} portfolios and ${partners.themes} themes.`),
  ).toBeVisible()
})

test('the comparison is saved as CSV, in the order of the table', async ({ page }) => {
  await page.goto(`/regions?tab=compare&with=territory:se224&${blekinge}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export the comparison as CSV' }).click(cold)
  const file = await download
  expect(file.suggestedFilename()).toBe(`side-by-side-Blekinge-Skåne-${asOf}.csv`)
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  const shown = [...(await codes(page, 'shared')), ...(await codes(page, 'onlyA')), ...(await codes(page, 'onlyB'))]
  expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(shown)
})

test('a point of the map puts its region beside, and the list follows', async ({ page }) => {
  await page.goto(`/regions?tab=compare&${blekinge}`)
  await page.getByTitle('Gotland', { exact: true }).click(cold)
  await expect(page.getByRole('heading', { level: 1, name: 'Blekinge and Gotland' })).toBeVisible()
  await expect(list(page).getByRole('button', { pressed: true })).toContainText('Gotland')
})

for (const { mode, language } of faces)
  test(`side by side has no barrier, ${mode}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(`/regions?tab=compare&with=territory:se224&${blekinge}`)
    await expect(page.locator('tbody th[scope="row"] .kind-mark')).not.toHaveCount(0, cold)
    await expect(page.locator('path[data-chosen]')).toHaveCount(1)
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expectAccessible(page)
    await page.goto(`/regions?tab=compare&asOf=${asOf}&region=territory:no073`)
    await expect(page.locator('ol button')).toHaveCount(8)
    await expectAccessible(page)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('one column, each theme with the areas of both, the map as wide as the screen', async ({ page }) => {
    await page.goto(`/regions?tab=compare&with=territory:se224&${blekinge}`)
    await expect(page.locator('path[data-chosen]')).toHaveCount(1, cold)
    await expect(page.getByRole('row', { name: /MAN/ })).toContainText('Smart industri')
    await expectFits(page)
    await expectAccessible(page)
  })
})
