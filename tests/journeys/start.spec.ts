import type { Page } from '@playwright/test'
import { expect, expectAccessible, faces, prefer, tabTo, test, writes } from '../support/journey.ts'

const asOf = '2026-11-25'
/** A database that was just started plans what it is asked for the first time. */
const cold = { timeout: 60_000 }

test('Start shows the live numbers, each with its couplings drawn one by one', async ({ page, request }) => {
  const query = `{ statistics(asOf: "${asOf}") { statements sources couplings { state } } }`
  const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as {
    data: { statistics: { statements: number; sources: number; couplings: { state: string }[] } }
  }
  const { statements, sources, couplings } = data.statistics
  await page.goto(`/?asOf=${asOf}`)
  const number = new Intl.NumberFormat('en-GB')
  const lead = `holds ${number.format(statements)} statements from ${number.format(sources)} sources`
  await expect(page.getByText(lead).filter({ visible: true })).toHaveCount(1)
  for (const [state, words] of [
    ['made', 'are made'],
    ['declared', 'are declared'],
    ['wished_with_initiative', 'wished for, with an initiative'],
    ['wished', 'are wished for, and nothing'],
  ] as const) {
    const count = couplings.filter((pair) => pair.state === state).length
    const group = page.getByRole('group', { name: new RegExp(`^${count} couplings: ${words}`) })
    await expect(group.getByRole('link')).toHaveCount(count)
  }
  await expect(
    page.getByRole('link', { name: `See the ${couplings.filter(({ state }) => state === 'wished').length}` }),
  ).toBeVisible()
})

test('four questions lead on, each with what the API knows of the region', async ({ page, request }) => {
  const query = `{
    gapMatrix(territories: ["territory:se221"], rules: ["measure-carrier"], asOf: "${asOf}") {
      rows(subjects: [measure]) { cells { state } }
    }
    statistics(asOf: "${asOf}") { couplings { state territories { id } } }
    questions { origin }
  }`
  interface Asked {
    gapMatrix: { rows: { cells: { state: string }[] }[] }
    statistics: { couplings: { state: string; territories: { id: string }[] }[] }
    questions: { origin: string }[]
  }
  const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as { data: Asked }
  const measures = data.gapMatrix.rows.flatMap(({ cells }) => cells)
  const alone = measures.filter(({ state }) => state !== 'COVERED' && state !== 'INDICATED')
  const own = data.statistics.couplings.filter(({ territories }) =>
    territories.some(({ id }) => id === 'territory:se221'),
  )
  const wishes = own.filter(({ state }) => state.startsWith('wished'))
  const open = wishes.filter(({ state }) => state === 'wished')
  const library = data.questions.filter(({ origin }) => origin === 'library')
  await page.goto(`/?asOf=${asOf}&region=territory:se221`)
  const card = (title: string) => page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) })
  const missing = card('What is missing?')
  expect([alone.length, measures.length]).toEqual([24, 28])
  await expect(missing).toContainText('24 of 28 measures of the strategy: nobody is on record to carry them', cold)
  await expect(missing.getByRole('listitem')).toHaveCount(3)
  await expect(missing.getByRole('link', { name: /^Smart industri/ })).toHaveAccessibleName(
    /(: (covered|indicated|gap|nothing recorded|no data|not asked)(\. )?.*){9}/,
  )
  const meet = card('What should meet?')
  await expect(meet).toContainText(`${open.length} of ${wishes.length} couplings wished for in the region`)
  await expect(meet.getByRole('listitem').filter({ hasText: 'Formningsteknologi' })).toContainText('AI')
  await expect(card('Who is connected to whom?').getByRole('listitem')).toHaveCount(4)
  const ask = card('Ask the graph')
  await expect(ask).toContainText(`${library.length} ready questions`)
  await tabTo(page, 'Which actors bridge two or more areas?')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/query\?.*question=bridges%2Fbridging-actors/)
  await page.goBack()
  await tabTo(page, 'What is missing?')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/gaps\?.*region=territory%3Ase221/)
})

test('the numbers, their list and the tiles are walked with the keyboard alone', async ({ page }) => {
  await page.goto(`/?asOf=${asOf}&region=territory:se221`)
  await expect(page.getByRole('link', { name: /^Blekinge:/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^See the/ })).toBeVisible()

  await tabTo(page, /^See the/)
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: /couplings wished for/ })
  await expect(list).toBeVisible()
  await page.keyboard.type('formningsteknologi')
  await expect.poll(() => list.getByRole('link').count()).toBeLessThan(4)
  await expect(list.getByRole('link').first()).toContainText(/formningsteknologi/i)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()

  await tabTo(page, /^Blekinge:/)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('link', { name: /^Kronoberg:/ })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('link', { name: /^Skåne:/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/regions\?.*region=territory%3Ase224/)
  await expect(page.getByRole('heading', { level: 1, name: 'Skåne' })).toBeVisible()
})

test('a dumbbell opens its pair in Links', async ({ page }) => {
  await page.goto(`/?asOf=${asOf}`)
  const marks = page.getByRole('group', { name: /are made/ }).getByRole('link')
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(marks.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/links\?.*pair=areas/)
  await expect(page.getByRole('region', { name: 'The open pair' })).toBeVisible()
})

test('the tiles show what one chooses, and the address keeps it', async ({ page }) => {
  await page.goto(`/?asOf=${asOf}`)
  await page.getByLabel('Indicator').selectOption('areas')
  await expect(page).toHaveURL(/tiles=areas/)
  await expect(page.getByRole('link', { name: 'Blekinge: 3 specialisation areas' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Specialisation areas per region' })).toBeVisible()
})

test('a coupling and a statement that a person adds change the numbers at once', writes, async ({ page, request }) => {
  const wished = 'CROSS_LINK|area:se221/2020-ai|area:se221/2020-formningsteknologi|source:seed-4'
  const mutate = async (query: string, variables: object) => {
    const { data } = (await (await request.post('/graphql', { data: { query, variables } })).json()) as {
      data: Record<string, { id: string }>
    }
    return Object.values(data)[0]?.id ?? ''
  }
  const add = async (said: { type: string; from: string; to: string; status?: string }) => {
    const { from, to, ...rest } = said
    const input = { ...rest, from: { id: from }, to: { id: to }, modality: 'stated', source: { id: 'source:seed-4' } }
    return await mutate(
      'mutation ($input: AddStatementInput!) { addStatement(input: $input, by: "Elin", expects: 0) { id } }',
      { input },
    )
  }
  const [, from = '', to = ''] = wished.split('|')
  const before = await shownNumbers(page)
  const entries = [
    await add({ type: 'CROSS_LINK', from, to, status: 'realised' }),
    await add({ type: 'WORKS_ON', from: 'actor:techtank', to: 'area:se221/2020-ai' }),
  ]
  const after = await shownNumbers(page)
  for (const id of entries)
    await mutate('mutation ($id: ID!) { withdraw(id: $id, by: "Elin", expects: 1) { id } }', { id })
  expect(after).toEqual({
    made: before.made + 1,
    wished: before.wished - 1,
    open: before.open - 1,
    statements: before.statements + 2,
  })
  expect(await shownNumbers(page)).toEqual(before)
})

/** What a reader sees today, read off the page. */
async function shownNumbers(page: Page): Promise<{ made: number; wished: number; open: number; statements: number }> {
  await page.goto('/')
  const made = page.getByRole('group', { name: /^\d+ couplings: are made/ })
  const wished = page.getByRole('group', { name: /^\d+ couplings: are wished for, and nothing/ })
  await expect(made.getByRole('link').first()).toBeVisible()
  const lead = await page
    .getByText(/holds [\d,]+ statements/)
    .filter({ visible: true })
    .textContent()
  const wishes = await page.getByText(/\d+ of \d+ couplings wished for in the region/).textContent()
  return {
    open: Number(/^\d+/.exec(wishes ?? '')?.[0]),
    made: await made.getByRole('link').count(),
    wished: await wished.getByRole('link').count(),
    statements: Number(/holds ([\d,]+) statements/.exec(lead ?? '')?.[1]?.replaceAll(',', '')),
  }
}

for (const { mode, language } of faces)
  test(`Start has no barrier, ${mode}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(`/?asOf=${asOf}`)
    await expect(page.locator('[data-state="wished"] .dumbbell').first()).toBeVisible()
    await expect(page.getByRole('link', { name: /^Blekinge:/ })).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expectAccessible(page)
  })
