import { expect, expectAccessible, faces, prefer, tabTo, test, writes } from '../support/journey.ts'

const strategy = 'source:seed-4'
const wish = 'CROSS_LINK|area:se221/2020-ai|area:se221/2020-formningsteknologi|source:seed-4'
const statementPath = (id: string): string => `/statement/${encodeURIComponent(id)}`

test('the list is searched and leads to a source, by keys alone', async ({ page }) => {
  await page.goto('/sources')
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await tabTo(page, 'Find a source by title or publisher')
  await page.keyboard.type('smart specialisering, revision')
  await expect(page.getByText('1 source', { exact: true })).toBeVisible()
  await tabTo(page, /^Blekinges strategi/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Blekinges strategi/ })).toBeVisible()
  await expect(page).toHaveURL(/source=source%3Aseed-4/)
})

test('a statement shows its line, its facts and the way to Explore', async ({ page }) => {
  await page.goto(statementPath(wish))
  const card = page.getByRole('region', { name: 'the statement' })
  await expect(card.getByText('The source suggests it', { exact: false })).toBeHidden()
  await expect(card.getByText(/proposed: the source suggests it/)).toBeVisible()
  await expect(
    page
      .locator('[aria-current="true"]')
      .getByText(/formningsteknologi/i)
      .first(),
  ).toBeVisible()
  await expect(page.locator('mark').first()).toBeVisible()
  await card.getByRole('link', { name: 'Show on canvas' }).click()
  await expect(page).toHaveURL(/\/explore\?.*2020-formningsteknologi/)
})

test('a line lists what rests on it', async ({ page }) => {
  await page.goto(`/sources?source=${strategy}`)
  await page.getByRole('button', { name: /statements? on line 54/ }).click()
  await page
    .getByRole('link', { name: /couples with/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/statement\/CROSS_LINK/)
})

test('sources that disagree stand side by side', async ({ page }) => {
  await page.goto('/sources?source=source:seed-2')
  await expect(page.getByRole('heading', { name: 'Sources that disagree' }).first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Skåne' }).first()).toBeVisible()
})

test(
  'a person adds a statement with a new actor and source, marks it as wrong and withdraws both',
  writes,
  async ({ page }) => {
    await page.goto('/sources')
    await page.getByRole('button', { name: 'Add a statement' }).click()
    const form = page.getByRole('dialog', { name: 'Add a statement' })
    const name = `Provbolaget ${Date.now()}`
    await form.getByRole('textbox', { name: 'From' }).fill(name)
    await form.getByRole('button', { name: /^New actor/ }).click()
    await form.getByRole('checkbox', { name: 'industry' }).check()
    await form.getByRole('textbox', { name: 'To' }).fill('formningsteknologi')
    await form
      .getByRole('button', { name: /^Formningsteknologi/ })
      .first()
      .click()
    await form.getByRole('combobox', { name: 'Relation' }).selectOption({ label: 'works on' })
    await form.getByRole('textbox', { name: 'Source', exact: true }).fill('Årsberättelse')
    await form.getByRole('button', { name: /^New source/ }).click()
    await form.getByRole('textbox', { name: 'Publisher' }).fill('Provbolaget AB')
    await form.getByRole('textbox', { name: 'Address', exact: true }).fill('https://example.org/arsberattelse')
    await form.getByRole('textbox', { name: 'Your name' }).fill('Elin Lund')
    await form.getByRole('button', { name: 'Add it' }).click()

    await expect(page).toHaveURL(/\/statement\/WORKS_ON/)
    const card = page.getByRole('region', { name: 'the statement' })
    await expect(card.getByText(/Elin Lund, .*as typed/)).toBeVisible()
    await expect(card.getByText(name)).toBeVisible()
    const address = page.url()

    // Somebody else marks it meanwhile, so what this page saw is stale.
    const id = decodeURIComponent(new URL(address).pathname.replace('/statement/', ''))
    const query = `mutation ($id: ID!) { dispute(statement: $id, reason: "faster", by: "Other", expects: 0) { id } }`
    await page.request.post('/graphql', { data: { query, variables: { id } } })
    await card.getByRole('button', { name: 'This is wrong…' }).click()
    const dispute = page.getByRole('dialog', { name: 'This is wrong' })
    await dispute.getByRole('textbox', { name: 'Reason' }).fill('The company was closed.')
    await dispute.getByRole('button', { name: 'Mark it' }).click()
    await expect(dispute.getByText('Somebody else was quicker.', { exact: false })).toBeVisible()
    await expect(page.getByText('faster')).toBeVisible()
    await dispute.getByRole('button', { name: 'Mark it' }).click()
    await expect(card.getByText('2 marks that this is wrong')).toBeVisible()

    await card.getByRole('button', { name: 'Withdraw…' }).last().click()
    await page.getByRole('dialog', { name: 'Withdraw' }).getByRole('button', { name: 'Withdraw it' }).click()
    await expect(page.getByText('There is no statement at this address.')).toBeVisible()
    await page.goto('/sources')
    await expect(page.getByText(/withdrawn by Elin Lund/).first()).toBeVisible()
  },
)

for (const { mode, language } of faces)
  test(`Sources has no barrier, ${mode}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto('/sources')
    await expect(page.getByRole('row').nth(5)).toBeVisible()
    await expectAccessible(page)
    await page.goto(statementPath(wish))
    await expect(page.locator('mark').first()).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expectAccessible(page)
    await page.goto('/sources?source=source:seed-2')
    await expect(page.getByRole('table').first()).toBeVisible()
    await expectAccessible(page)
  })
