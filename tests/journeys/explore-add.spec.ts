import type { Page } from '@playwright/test'
import { blekinge, openThings, settled, things } from '../support/canvas.ts'
import { expect, expectAccessible, expectFits, faces, operationOf, prefer, tabTo, test } from '../support/journey.ts'

const field = (page: Page) => page.getByRole('combobox', { name: /^(Add a thing|Lägg till en sak)$/ })
const options = (page: Page) => page.getByRole('option')
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const told = (page: Page) => page.getByTestId('told')
const alone = `${blekinge}&alone=yes&with=actor:techtank`

test('hits stand by kind, with where they are and why they matched, and how many there are', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await field(page).fill('tech')
  await expect(group(page, 'Areas').getByRole('option').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^8 of \d+ things/ })).toBeAttached()
  await expectAccessible(page)
  await field(page).fill('techtank')
  await expect(group(page, 'Actors').getByRole('option', { name: /^Techtank.*Blekinge$/ })).toBeVisible()
  await field(page).fill('blekinge institute')
  await expect(options(page).filter({ hasText: 'found in its English label' })).toHaveText(
    /^Blekinge Tekniska Högskola/,
  )
})

test('what only sources are called is no thing that is missing', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await field(page).fill('ABB och MDH i workshop för stärkt forskningssamverkan')
  const said = page.getByRole('status').filter({ hasText: /Only .*sources? (is|are) called/ })
  await expect(said).toBeAttached()
  await expect(page.getByText('No thing called')).toBeHidden()
})

test('all hits are one step, and so are all with what links them', async ({ page }) => {
  await page.goto(alone)
  await settled(page)
  await openThings(page)
  await field(page).fill('techtank')
  const all = page.getByRole('option', { name: /^Add all \d+$/ })
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(1)
  await all.click()
  await expect(told(page)).toHaveText(`${count} things added`)
  await expect.poll(async () => (await things(page)).length).toBe(count)
  await expect(page.getByRole('button', { name: '1 step', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => things(page)).toEqual(['actor:techtank'])

  await field(page).fill('marin')
  const hits = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
  await page.getByRole('option', { name: 'Add with what links them' }).click()
  await expect(told(page)).toHaveText(/^Added: \d+ found, \d+ that link/)
  const [found = 0, links = 0] = [...((await told(page).textContent()) ?? '').matchAll(/\d+/g)].map(Number)
  expect([found, links > 0]).toEqual([hits, true])
  // Techtank was there before.
  await expect.poll(async () => (await things(page)).length).toBe(found + links + 1)
  await expect(page.getByRole('button', { name: '1 step', exact: true })).toBeVisible()
})

test('a pattern by keys alone: typed on it narrows, and brings both ends as one step', async ({ page }) => {
  await page.goto(`${blekinge}&alone=yes&with=theme:dig`)
  await settled(page)
  await openThings(page)
  await tabTo(page, 'Add a thing')
  await page.keyboard.type('cluster')
  const tied = group(page, 'How things are tied').getByRole('option')
  await expect(tied.filter({ hasText: /^cluster works on .* in Blekinge/ }).first()).toBeVisible()
  const open = await tied.count()
  expect(open).toBeGreaterThan(1)
  await page.keyboard.type(' works on area')
  await expect(tied).toHaveCount(1)
  await expect(tied).toHaveText(/^cluster works on specialisation area in Blekinge\d+ things$/)
  await expect(page.getByRole('status').filter({ hasText: /1 way they are tied/ })).toBeAttached()
  const count = Number(/(\d+) things/.exec((await tied.textContent()) ?? '')?.[1])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(told(page)).toHaveText(`${count} things added`)
  await expect.poll(async () => (await things(page)).length).toBeGreaterThanOrEqual(count)
  const ids = await things(page)
  expect(ids).toContain('actor:techtank')
  expect(ids.some((id) => id.startsWith('area:se221/'))).toBe(true)
  await expect(page.getByRole('button', { name: '1 step', exact: true })).toBeVisible()
})

test('a pattern names its region, and says when it brings not all', async ({ page }) => {
  await page.goto(alone)
  await settled(page)
  await field(page).fill('actor works on area in västra götal')
  const tied = group(page, 'How things are tied').getByRole('option')
  await expect(tied).toHaveText(/^actor works on specialisation area in Västra Götaland/)
  await field(page).fill('actor takes part in initiative in Västra Götaland')
  await expect(tied).toHaveText(/50 of \d+ things$/)
  await tied.click()
  await expect(told(page)).toHaveText(/^50 of \d+ things added$/)
})

test('a request given up at the top is asked again for the patterns that wait for it too', async ({ page }) => {
  let asked = 0
  await page.route('**/graphql', async (route) => {
    if (operationOf(route.request()) !== 'Regions' || asked++ > 0) await route.continue()
    else await new Promise((go) => page.once('close', go))
  })
  await page.goto(alone)
  await settled(page)
  await page.getByRole('button', { name: 'Region: …' }).click()
  const picker = page.getByRole('dialog', { name: 'Region' })
  await picker.getByRole('button', { name: 'Stop' }).click()
  await expect(picker).toContainText('Stopped.')
  await page.keyboard.press('Escape')
  await field(page).fill('actor works on area in västra götal')
  await expect(group(page, 'How things are tied').getByRole('option')).toHaveText(
    /^actor works on specialisation area in Västra Götaland/,
  )
  expect(asked).toBe(2)
})

test.describe('without a connection', () => {
  test.use({ refusals: ['ERR_INTERNET_DISCONNECTED /graphql'] })

  test('a search that fails says so, and is tried again', async ({ page, context }) => {
    await page.goto(blekinge)
    await settled(page)
    await context.setOffline(true)
    await field(page).fill('techtank')
    await expect(page.getByRole('status').filter({ hasText: /^The server does not answer\./ })).toBeAttached()
    await context.setOffline(false)
    await page.getByRole('option', { name: 'Try again' }).click()
    await expect(
      options(page)
        .filter({ hasText: /^Techtank/ })
        .first(),
    ).toBeVisible()
  })
})

for (const { mode, language } of faces)
  test(`the list is accessible, ${mode} in ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(blekinge)
    await settled(page)
    await field(page).fill(language === 'sv' ? 'kluster arbetar med' : 'cluster')
    await expect(
      options(page)
        .filter({ hasText: /works on|arbetar med/ })
        .first(),
    ).toBeVisible()
    await expectAccessible(page)
  })

test('on a phone the list fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(blekinge)
  await field(page).fill('cluster')
  await expect(options(page).filter({ hasText: 'works on' }).first()).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)
})
