import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test } from '../support/journey.ts'

const asOf = '2026-11-25'
const blekinge = `asOf=${asOf}&region=territory:se221`

test('the profile shows what the API counts, with a mark for each measure', async ({ page, request }) => {
  const query = `{ region(id: "territory:se221", asOf: "${asOf}") {
    numbers(asOf: "${asOf}") { areas subAreas actors initiatives sources made declared wishedWithInitiative wished measures measuresWithoutCarrier }
    columns(asOf: "${asOf}") { area { id } }
    bottlenecks(asOf: "${asOf}") { measures { carriers { id } } }
  } }`
  const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as { data: { region: Profile } }
  const { numbers, columns, bottlenecks } = data.region
  const wishes = numbers.wished + numbers.wishedWithInitiative
  await page.goto(`/regions?${blekinge}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Blekinge' })).toBeVisible()
  for (const words of [
    `${numbers.areas}areas, ${numbers.subAreas} sub-areas`,
    `${numbers.actors + numbers.initiatives}actors and initiatives on record`,
    `${numbers.sources}sources that speak of it`,
    `${numbers.made} of ${numbers.made + numbers.declared + wishes}pairs named in a document are coupled`,
    `${numbers.wished} of ${wishes}wished couplings that nothing on record realises`,
    `${numbers.measuresWithoutCarrier} of ${numbers.measures}proposed measures with nobody named to carry them`,
  ])
    await expect(page.getByRole('listitem').filter({ hasText: words })).toHaveCount(1)
  await expect(page.locator('main .helix-ring')).not.toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Specialisation areas' }).getByRole('listitem')).toHaveCount(
    columns.length,
  )
  const carried = bottlenecks.flatMap(({ measures }) => measures).filter(({ carriers }) => carriers.length > 0)
  await expect(page.locator('summary [data-carried="true"]')).toHaveCount(carried.length)
  await expect(page.locator('summary [data-carried="false"]')).toHaveCount(numbers.measuresWithoutCarrier)
})

test('from the address bar to who says so, by keys alone', async ({ page }) => {
  await page.goto(`/?${blekinge}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 1, name: 'Blekinge' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bottlenecks and measures' })).toBeVisible()
  await tabTo(page, /^Blekinge saknar kritisk massa/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('carried by Blekinge kustbana')).toBeVisible()
  await tabTo(page, /smart specialisering,.*line/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/statement\/HAS_BOTTLENECK/)
})

test('two dates are chosen by keys, stand in the address and never mix', async ({ page }) => {
  await page.goto(`/regions?tab=change&from=2019-06-30&${blekinge}`)
  const before = page.locator('[data-side="before"]')
  const after = page.locator('[data-side="after"]')
  await expect(before.getByRole('listitem')).toHaveCount(3)
  await expect(after.getByRole('listitem')).toHaveCount(18)
  await expect(
    page.getByRole('status').filter({ hasText: '0 kept · 3 go on · 0 without a continuation on record · 16 new' }),
  ).toBeVisible()
  await expect(before.getByRole('listitem').filter({ hasText: 'Materialbearbetning' })).toContainText(
    'goes on as Smart industri',
  )
  const row = page.getByRole('row', { name: /^Digitalisering/ })
  await expect(row).toContainText('our reading')
  await expect(row.getByRole('link').last()).toHaveAttribute('href', /\/statement\/CONTINUES/)

  await tabTo(page, 'Earlier date: 30 Jun 2019')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('The earlier date').last()).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2026-11-24')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=2026-11-24/)
  await expect(before.getByRole('listitem')).toHaveCount(18)
  await expect(page.getByText('On both dates the same areas stand.')).toBeVisible()
  await page.goBack()
  await expect(before.getByRole('listitem')).toHaveCount(3)

  await tabTo(page, /^Later date/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('The later date, for the whole view').last()).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2026-11-20')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/asOf=2026-11-20/)
  await expect(page.getByRole('button', { name: 'Later date: 20 Nov 2026' })).toBeFocused()
})

test('the earlier date must come first, and the page says so', async ({ page }) => {
  await page.goto(`/regions?tab=change&from=2026-12-24&${blekinge}`)
  await expect(page.getByText('The earlier date must come first. Choose one before 25 Nov 2026.')).toBeVisible()
})

test('a region without areas, measures or bodies on record says so in words', async ({ page }) => {
  await page.goto(`/regions?asOf=2005-01-01&region=territory:no072`)
  await expect(page.getByText('No area of it is on record for this day.').first()).toBeVisible()
  await expect(page.getByText('No bottleneck of this region is on record.')).toBeVisible()
  await expect(page.getByText('No source on record says who governs')).toBeVisible()
  await page.goto(`/regions?asOf=${asOf}&region=territory:nowhere`)
  await expect(page.getByText('There is no such region on this day.')).toBeVisible()
})

for (const { mode, language } of faces)
  for (const [name, address] of [
    ['profile', '/regions?'],
    ['change', '/regions?tab=change&from=2019-06-30&'],
  ] as const)
    test(`the ${name} has no barrier, ${mode}, ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: mode })
      await prefer(page, { language })
      await page.goto(`${address}${blekinge}`)
      await settled(page)
      await expectAccessible(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await settled(page)
      await expectAccessible(page)
      await expectFits(page)
    })

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-side="after"] li')).not.toHaveCount(0)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

interface Profile {
  numbers: Record<
    | 'areas'
    | 'subAreas'
    | 'actors'
    | 'initiatives'
    | 'sources'
    | 'made'
    | 'declared'
    | 'wishedWithInitiative'
    | 'wished'
    | 'measures'
    | 'measuresWithoutCarrier',
    number
  >
  columns: { area: { id: string } }[]
  bottlenecks: { measures: { carriers: { id: string }[] }[] }[]
}
