import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, tabTo, test } from '../support/journey.ts'

const blekinge = '/explore?region=territory:se221&asOf=2026-11-25'

async function settled(page: Page): Promise<Locator> {
  const canvas = page.getByTestId('canvas')
  await expect(canvas.locator('.canvas-label').first()).toBeVisible()
  await expect(canvas).toHaveAttribute('data-settled', 'true')
  return canvas
}

/** Titles of the boxes on the canvas, with how many things each holds. */
const boxes = (page: Page): Promise<string[]> =>
  page
    .locator('.canvas-group')
    .evaluateAll((all) => all.map((box) => [...box.children].map((part) => part.textContent).join(' ')))

async function choose(page: Page, button: RegExp, item: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('menuitemradio', { name: item, exact: true }).click()
}

const steps = (page: Page): Locator => page.getByRole('button', { name: /^\d+ steps?$/ })

test('groups: by theme, opened with a double click, followed by table and outline, one step each', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await choose(page, /^Group by/, 'theme')
  await expect(page).toHaveURL(/group=theme/)
  await expect(page.locator('.canvas-group').first()).toBeVisible()
  await settled(page)
  const found = await boxes(page)
  expect(found.length).toBeGreaterThan(4)
  const marine = found.find((title) => title.startsWith('Marine & maritime'))
  expect(marine).toMatch(/ 7 \+1$/)
  const detail = page.getByTestId('detail')
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('40 things by theme')
  await expect(detail.getByRole('heading', { name: 'Between groups' })).toBeVisible()

  const group = page.locator('.canvas-group', { hasText: 'Marine & maritime' })
  // The words of a box follow the picture by a frame.
  const standing = await group.elementHandle()
  await standing.waitForElementState('stable')
  const box = await group.boundingBox()
  await page.mouse.dblclick((box?.x ?? 0) + 30, (box?.y ?? 0) + 10)
  await expect(page).toHaveURL(/open=group/)
  await expect(page.locator('.canvas-group', { hasText: 'Marine & maritime' })).toHaveText(/7$/)

  await page.getByRole('tab', { name: /^Things/ }).click()
  await expect(page.getByRole('columnheader', { name: 'theme' })).toBeVisible()
  await page.getByRole('tab', { name: 'Outline' }).click()
  const opened = page.getByRole('treeitem', { name: /^Marine & maritime/ })
  await expect(opened).toHaveAttribute('aria-expanded', 'true')
  await expect(steps(page)).toHaveText('2 steps')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(opened).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.canvas-group')).toHaveCount(0)
})

test('groups by keys alone: walk, open, close, follow a bundle to its statements', async ({ page }) => {
  await page.goto(`${blekinge}&layout=grouped&group=helix`)
  await settled(page)
  await tabTo(page, /^Picture of/)
  const spoken = page.getByTestId('spoken')
  await expect(spoken).toHaveText(/, group, \d+ things?, \d+ lines? to other groups, closed$/)
  const first = (await spoken.textContent()) ?? ''
  // Another group lies one of these ways.
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(100)
    const said = await spoken.textContent()
    if (said !== first && said !== 'Nothing more that way.') break
  }
  await expect(spoken).toHaveText(/, group, \d+ things?, \d+ lines? to other groups, closed$/)
  await expect(spoken).not.toHaveText(first)
  await page.keyboard.press('e')
  await expect(spoken).toHaveText(/ opened: \d+ things?$/)
  await expect(page).toHaveURL(/open=group/)
  await page.keyboard.press('e')
  await expect(spoken).toHaveText(/ closed$/)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(spoken).toHaveText(/^1 of \d+: \d+ lines? between .+ and .+, (stated|planned|proposed|our reading)$/)
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('detail').getByRole('heading', { level: 2 })).toHaveText(/lines? between/)
})

test('nothing between groups is said, not drawn', async ({ page }) => {
  const marine = ['area:se221/2020-marin-teknik', 'actor:nofima', 'actor:ntnu', 'actor:techtank'].join(',')
  await page.goto(`${blekinge}&alone=yes&with=${marine}&layout=grouped&group=region`)
  await settled(page)
  const nothing = page.getByTestId('detail').getByRole('region', { name: 'Nothing recorded between groups' })
  await expect(nothing).toBeVisible()
  await expect(nothing.getByRole('button').first()).toBeVisible()
})

test('layouts: layers and back give the free picture again; around one; on the map', async ({ page }) => {
  await page.goto(blekinge)
  const canvas = await settled(page)
  const place = (name: string) => canvas.locator('.canvas-label', { hasText: name }).first().boundingBox()
  await page.waitForTimeout(400)
  const free = await place('Missions')
  await page.getByRole('button', { name: 'Layers' }).click()
  await expect(page).toHaveURL(/layout=layers/)
  await settled(page)
  await expect.poll(async () => (await place('Missions'))?.x).not.toBe(free?.x)
  // Areas stand far left of who works on them, once the words have followed.
  await expect
    .poll(async () => ((await place('BTH'))?.x ?? 0) - ((await place('Missions'))?.x ?? 0))
    .toBeGreaterThan(250)
  await page.getByRole('button', { name: 'Free' }).click()
  await expect.poll(async () => Math.abs(((await place('Missions'))?.x ?? 0) - (free?.x ?? 0))).toBeLessThan(4)
  await page.getByRole('button', { name: 'More layouts' }).click()
  await page.getByRole('menuitemradio', { name: 'On the map' }).click()
  await expect(page).toHaveURL(/layout=geographic/)
  await expect(page.locator('.canvas-group', { hasText: 'Blekinge' }).first()).toBeVisible()
  await expect(steps(page)).toHaveText('3 steps')
})

test('size and colour have a legend that explains and filters', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await choose(page, /^size/, 'links')
  const legend = page.getByRole('region', { name: 'Legend' })
  await expect(legend.getByText('Size: links')).toBeVisible()
  await choose(page, /^Colour/, 'helix role')
  const industry = legend.getByRole('group', { name: 'Colour' }).getByRole('checkbox', { name: /industry/ })
  await industry.uncheck()
  await expect(page).toHaveURL(/off=tint/)
  await page.getByRole('tab', { name: /^Things/ }).click()
  await expect(page.locator('#drawer-panel').getByText('Volvo Cars')).toHaveCount(0)
  await choose(page, /^Colour/, 'kind')
  await expect(page.locator('#drawer-panel').getByText('Volvo Cars')).toBeVisible()
})

test('the slider by keys: a year back is one step, and two days are compared', async ({ page }) => {
  await page.goto('/explore?region=territory:se221')
  await settled(page)
  const slider = page.getByRole('slider', { name: 'Day that is shown, by months' })
  await slider.focus()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/asOf=2025-/)
  await expect(steps(page)).toHaveText('1 step')
  await expect(slider).toHaveAttribute('aria-valuetext', /2025/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveURL(/asOf=2025-/)

  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/compare=2019-12-31/)
  const legend = page.getByRole('group', { name: /^Compared with/ })
  await expect(legend.getByText('removed', { exact: true })).toBeVisible()
  await expect(page.locator('.canvas-fate[data-fate=added]').first()).toBeVisible()
  await expect(page.locator('.canvas-fate[data-fate=removed], .canvas-fate[data-fate=continued]').first()).toBeVisible()
  await page.getByRole('tab', { name: /^Things/ }).click()
  await expect(page.getByRole('columnheader', { name: 'Change' })).toBeVisible()
  await expect(page.locator('#drawer-panel tr', { hasText: 'ICT' }).first()).toContainText(/removed|goes on/)
})

for (const [scheme, locale, state] of [
  ['light', 'en-GB', 'layout=grouped&group=theme'],
  ['dark', 'sv-SE', 'layout=grouped&group=region'],
  ['dark', 'en-GB', 'layout=layers&size=links&colour=year'],
  ['light', 'nb-NO', 'layout=geographic'],
  ['light', 'en-GB', 'compare=2019-06-30'],
  ['dark', 'en-GB', 'compare=2019-06-30&layout=around&size=amount'],
] as const) {
  test.describe(`${state}, ${scheme}, ${locale}`, () => {
    test.use({ colorScheme: scheme, locale })
    test('nothing for axe to find', async ({ page }) => {
      await page.goto(`${blekinge}&${state}`)
      await settled(page)
      await expectAccessible(page)
    })
  })
}
