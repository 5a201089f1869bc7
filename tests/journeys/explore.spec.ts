import { expect, expectAccessible, expectFits, menuHasFocus, tabTo, test } from '../support/journey.ts'
import { blekinge, clashes, openThings, settled, things } from '../support/canvas.ts'

const forming = 'area:se221/2020-formningsteknologi'

test('Blekinge opens with its areas, their parts and actors, at most 60 things', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await openThings(page)
  const ids = await things(page)
  expect(ids.length).toBeLessThanOrEqual(60)
  for (const id of ['missions', 'smart-industri', 'tech', 'formningsteknologi', 'marin-teknik']) {
    expect(ids).toContain(`area:se221/2020-${id}`)
  }
  expect(ids.some((id) => id.startsWith('actor:'))).toBe(true)
})

test('search, expand: formningsteknologi leads to Techtank, BTH and Volvo Cars', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('combobox', { name: 'Add a thing' }).fill('formingteknologi')
  await expect(page.getByText('No thing called “formingteknologi”.').last()).toBeVisible()
  await page.getByRole('option', { name: 'Formningsteknologi', exact: true }).click()
  await page.getByRole('option', { name: /^Formningsteknologi.*on the picture/ }).click()
  const detail = page.getByTestId('detail')
  await expect(detail.getByRole('heading', { level: 2 })).toContainText('Formningsteknologi')
  await expect(detail.getByText('Wished for, not yet coupled')).toBeVisible()
  await detail.getByRole('button', { name: 'Expand', exact: true }).click()
  await expect(page).toHaveURL(/with=/)
  const canvas = await settled(page)
  await openThings(page)
  for (const name of ['Techtank', 'Blekinge Tekniska Högskola', 'Volvo Cars']) {
    await expect(page.locator('#drawer-panel').getByText(name, { exact: true })).toBeVisible()
  }
  for (const label of ['Techtank', 'BTH', 'Volvo Cars']) {
    await expect(canvas.locator('.canvas-label', { hasText: label }).first()).toBeAttached()
  }
})

test('a click on a line of the canvas shows its statement and source', async ({ page }) => {
  await page.goto(`/explore?region=territory:se221&asOf=2026-11-25&alone=yes&with=actor:techtank,${forming}`)
  const canvas = await settled(page)
  const [a, b] = await Promise.all(
    ['Techtank', 'Formningsteknologi'].map((name) => canvas.locator('.canvas-label', { hasText: name }).boundingBox()),
  )
  if (!a || !b) throw new Error('a label is missing')
  // Two things stand alone; labels lie beside them, so the middle between is searched for the line.
  const middle = { x: (a.x + b.x + (a.width + b.width) / 2) / 2, y: (a.y + b.y + 16) / 2 }
  const detail = page.getByTestId('detail')
  for (let step = 0; step < 15 && !page.url().includes('line='); step += 1) {
    const aside = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 6
    await page.mouse.click(middle.x, middle.y + aside)
  }
  await expect(page).toHaveURL(/line=WORKS_ON/)
  await expect(detail.getByRole('heading', { level: 2 })).toContainText('works on')
  await expect(detail.getByRole('link', { name: 'Open the statement' })).toHaveAttribute('href', /\/statement\//)
  await expect(detail.getByRole('link', { name: 'Open the web page' })).toHaveAttribute('href', /^https?:/)
})

test('a row of the table shows the statement of its line, with its words', async ({ page }) => {
  await page.goto(`${blekinge}&sel=${forming}`)
  await settled(page)
  await page.locator('#drawer-panel tbody tr', { hasText: 'proposed' }).first().click()
  const detail = page.getByTestId('detail')
  await expect(detail.getByRole('heading', { level: 2 })).toContainText('couples with')
  await expect(detail.getByText(/line 54/)).toBeVisible()
  await expect(detail.getByText('literal reading: the source names both')).toBeVisible()
})

test('by keys alone, from the address bar on', async ({ page }) => {
  await page.goto(blekinge)
  const canvas = await settled(page)
  await tabTo(page, /^Picture of/)
  const spoken = page.getByTestId('spoken')
  await expect(spoken).toHaveText(/, .+ relations?$/)
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key)
  await page.keyboard.press('ArrowRight')
  await expect(spoken).toHaveText(/, .+ relations?$/)
  const walkedTo = await spoken.textContent()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(spoken).toHaveText(/^1 of \d+: .+, (stated|planned|proposed|our reading)$/)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(spoken).toHaveText(/relations?$/)
  // The other end of the line, wherever the picture has put the two.
  expect(await spoken.textContent()).not.toBe(walkedTo)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=/)
  await page.keyboard.press('e')
  await expect(page.getByTestId('told')).toHaveText(/ added beside /)
  await settled(page)
  await expect(canvas).toBeFocused()
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeVisible()
  await menuHasFocus(page)
  await page.keyboard.press('Escape')
  await expect(canvas).toBeFocused()
  await page.keyboard.press('x')
  await expect(page).toHaveURL(/pin=/)
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/without=/)
  await expect(canvas).toBeFocused()
})

test('reload and Back give the view again', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('checkbox', { name: /Actors/ }).uncheck()
  await expect(page).toHaveURL(/off=kind/)
  await openThings(page)
  const before = await things(page)
  expect(before.every((id) => id.startsWith('area:'))).toBe(true)
  await page.reload()
  await settled(page)
  await openThings(page)
  expect(await things(page)).toEqual(before)
  await expect(page.getByRole('checkbox', { name: /Actors/ })).not.toBeChecked()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /Actors/ })).toBeChecked()
})

test('two dates in one session do not mix', async ({ page }) => {
  const areas = async (): Promise<string[]> => (await things(page)).filter((id) => id.startsWith('area:'))
  await page.goto(blekinge)
  await settled(page)
  await openThings(page)
  const now = await areas()
  expect(now.every((id) => /\/20(20|22)-/.test(id))).toBe(true)
  await page.goto('/explore?region=territory:se221&asOf=2019-06-30')
  await settled(page)
  await openThings(page)
  expect(await areas()).toEqual(['digitalisering', 'ict', 'materialbearbetning'].map((id) => `area:se221/2019-${id}`))
  await expect(page.getByText('You are looking at 30 Jun 2019.')).toBeVisible()
  await page.goBack()
  await settled(page)
  await openThings(page)
  await expect.poll(areas).toEqual(now)
})

test('everything hidden by the legend says so and leads back', async ({ page }) => {
  await page.goto(`${blekinge}&off=kind:area,kind:actor`)
  await expect(page.getByText(/things are hidden by your filter/)).toBeVisible()
  await page.getByRole('button', { name: 'Show all rows' }).click()
  await settled(page)
})

test('no label covers a thing, a badge or another label at default zoom', async ({ page }) => {
  await page.goto(blekinge)
  const canvas = await settled(page)
  expect(await canvas.locator('.canvas-label').count()).toBeGreaterThan(30)
  expect(await clashes(canvas.locator('.canvas-label, .canvas-badge'), '.canvas-label')).toEqual([])
})

for (const [scheme, locale] of [
  ['light', 'en-GB'],
  ['dark', 'en-GB'],
  ['light', 'sv-SE'],
] as const) {
  test.describe(`${scheme}, ${locale}`, () => {
    test.use({ colorScheme: scheme, locale })
    test('nothing for axe to find', async ({ page }) => {
      await page.goto(`${blekinge}&sel=${forming}`)
      await settled(page)
      await expect(page.getByTestId('detail').getByRole('heading', { level: 2 })).toBeVisible()
      await expectAccessible(page)
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'sv-SE' })
  test('one thing with its neighbours and a sheet', async ({ page }) => {
    await page.goto(`${blekinge}&sel=${forming}`)
    const canvas = await settled(page)
    await expect(canvas.locator('.canvas-label', { hasText: 'Techtank' })).toBeVisible()
    const sheet = page.getByTestId('detail')
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Formningsteknologi')
    await sheet.getByText('Aktörer').click()
    await sheet.getByRole('button', { name: 'Techtank' }).click()
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Techtank')
    await expectFits(page)
    await expectAccessible(page)
  })
})
