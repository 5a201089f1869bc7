import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test } from '../support/journey.ts'

const asOf = '2026-11-25'
const blekinge = `asOf=${asOf}&region=territory:se221`
/** A database that has just been started plans each statement once. */
const cold = { timeout: 60_000 }

test('by keys alone: to the map, another number, a walk over the regions, the profile of one', async ({ page }) => {
  await page.goto(`/?${blekinge}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 1, name: 'Blekinge' })).toBeVisible(cold)
  await tabTo(page, 'Map')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'The regions by specialisation areas' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Map of the regions' }).getByRole('link')).toHaveCount(36, cold)

  await expect(page.getByRole('button', { name: 'Map', pressed: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Show' })).toBeFocused()
  await page.keyboard.type('sour')
  await expect(page).toHaveURL(/show=sources/)
  await expect(page.getByRole('heading', { level: 1, name: 'The regions by sources' })).toBeVisible()

  await tabTo(page, /^Blekinge: \d+ sources$/)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('link', { name: /^Skåne: \d+ sources$/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Västra Götaland: \d+ sources$/)
  // One tab stop for the whole map: leaving and coming back is the same region.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Västra Götaland: \d+ sources$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Västra Götaland' })).toBeVisible()
  await expect(page).not.toHaveURL(/tab=/)
  await expect(page).toHaveURL(/region=territory%3Ase232/)
})

interface Told {
  id: string
  name: string
  numbers: Record<'areas' | 'sources' | 'made' | 'declared' | 'wishedWithInitiative' | 'wished', number>
}

test('points, tiles and table show the numbers of the API, and no data is not none', async ({ page, request }) => {
  const query = `{ regions(asOf: "${asOf}") { id name
    numbers(asOf: "${asOf}") { areas sources made declared wishedWithInitiative wished } } }`
  const answer = await request.post('/graphql', { data: { query } })
  const { regions } = ((await answer.json()) as { data: { regions: Told[] } }).data
  const couplings = ({ numbers: { made, declared, wishedWithInitiative, wished } }: Told) =>
    made + declared + wishedWithInitiative + wished
  const shown = {
    areas: (of: Told) => (of.numbers.areas === 0 ? 'no data' : `${of.numbers.areas} specialisation areas`),
    sources: (of: Told) => `${of.numbers.sources} sources`,
    made: (of: Told) => (couplings(of) === 0 ? 'no data' : `${of.numbers.made} couplings made`),
    wished: (of: Told) => (couplings(of) === 0 ? 'no data' : `${of.numbers.wished} open wishes`),
  }
  expect(regions.some((of) => shown.made(of) === 'no data')).toBe(true)
  for (const [indicator, words] of Object.entries(shown))
    for (const as of ['points', 'tiles']) {
      await page.goto(`/regions?tab=map&show=${indicator}&as=${as}&${blekinge}`)
      const map = page.getByRole('group', { name: 'Map of the regions' })
      await expect(map.getByRole('link')).toHaveCount(regions.length, cold)
      const names = await map.getByRole('link').evaluateAll((links) => links.map((link) => link.ariaLabel))
      expect(names.sort()).toEqual(regions.map((of) => `${of.name}: ${words(of)}`).sort())
      for (const of of regions) {
        const number = words(of) === 'no data' ? '–no data' : words(of).split(' ', 1)[0]
        await expect(page.getByRole('row', { name: new RegExp(`^${of.name} `) }).getByRole('cell')).toHaveText(
          number ?? '',
        )
      }
    }
})

test('regions stand on land where they lie, none on another', async ({ page }) => {
  await page.goto(`/regions?tab=map&${blekinge}`)
  const map = page.getByRole('group', { name: 'Map of the regions' })
  await expect(map.getByRole('link')).toHaveCount(36, cold)
  await expect(page.getByText('Outlines: Natural Earth')).toBeVisible()
  const boxes = new Map<string, { x: number; y: number }>()
  for (const link of await map.getByRole('link').all()) {
    const box = await link.boundingBox()
    const name = (await link.getAttribute('aria-label'))?.split(':')[0] ?? ''
    if (box) boxes.set(name, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  }
  const at = (name: string) => boxes.get(name) ?? { x: Number.NaN, y: Number.NaN }
  expect(at('Finnmark').y).toBeLessThan(at('Troms').y)
  expect(at('Troms').y).toBeLessThan(at('Oslo').y)
  expect(at('Rogaland').x).toBeLessThan(at('Oslo').x)
  expect(at('Oslo').x).toBeLessThan(at('Stockholm').x)
  const all = [...boxes.values()]
  const nearest = Math.min(
    ...all.flatMap((a, index) => all.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  )
  expect(nearest).toBeGreaterThan(18)
})

for (const { mode, language } of faces)
  test(`the map has no barrier, ${mode}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    for (const as of ['points', 'tiles']) {
      await page.goto(`/regions?tab=map&show=wished&as=${as}&${blekinge}`)
      await expect(page.locator('a[data-id] svg')).toHaveCount(36, cold)
      await expectAccessible(page)
    }
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the map scales, and the table stands under it', async ({ page }) => {
    await page.goto(`/regions?tab=map&${blekinge}`)
    const map = page.getByRole('group', { name: 'Map of the regions' })
    await expect(map.getByRole('link')).toHaveCount(36, cold)
    const box = await map.boundingBox()
    expect(box?.width).toBeGreaterThan(300)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    await expectFits(page)
    await expect(page.getByRole('table')).toHaveCount(2)
    await expectAccessible(page)
  })
})
