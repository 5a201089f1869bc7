import type { Page } from '@playwright/test'
import { setUp } from '../support/cases.ts'
import { blekinge, openThings, settled, things } from '../support/canvas.ts'
import { rows, change } from '../support/cypher.ts'
import { besideServer } from '../support/journey-database.ts'
import { expect, expectAccessible, expectFits, faces, prefer, tabTo, test, writes } from '../support/journey.ts'

const ebp = 'actor:ebp'
const fund = 'fund:horisont-europa'
const between = `${blekinge}&path=${ebp},${fund}`

const row = (page: Page, id: string) => page.locator(`#drawer-panel tbody tr[data-id=${JSON.stringify(id)}]`)
const pathButton = (page: Page) => page.getByRole('button', { name: 'Path', exact: true })
const panel = (page: Page) => page.getByTestId('path')
const told = (page: Page) => page.getByTestId('told')
/** What joins everything with everything, in words. */
const joining = /is about|lies in|is located in|prioritises|governs/
const ways = (page: Page) => panel(page).getByRole('list').getByRole('button')

test('a path by mouse: two things, all shortest paths, the surest first, and the picture back as it was', async ({
  page,
}) => {
  await page.goto(`${blekinge}&with=${ebp},${fund}`)
  await settled(page)
  await openThings(page)
  const before = await things(page)
  await row(page, ebp).click()
  await pathButton(page).click()
  await expect(told(page)).toHaveText(/^Path from EBP: choose the thing where it ends/)
  await row(page, fund).click()
  await expect(told(page)).toHaveText(
    /^EBP reaches Horisont Europa in \d+ steps?\. \d+ of \d+ shortest paths rest on stated/,
  )
  await expect(page).toHaveURL(/path=actor/)
  await expect(ways(page).first()).toBeVisible()
  const count = await ways(page).count()
  expect(count).toBeGreaterThan(1)
  await expect(panel(page).getByRole('heading', { level: 3 })).toContainText(`${count} shortest paths`)
  await expect(ways(page).first()).toHaveAttribute('aria-pressed', 'true')
  await expect(panel(page).getByText('They join everything with everything.')).toBeVisible()
  // The surest first: a path with a weaker step never stands before a firmer one.
  const order = ['all stated', 'planned', 'proposed', 'example', 'our reading', 'computed']
  const sure = (await ways(page).allInnerTexts()).map((text) => order.findIndex((word) => text.includes(word)))
  expect(sure).toEqual(sure.toSorted((a, b) => a - b))

  const canvas = await settled(page)
  const bold = () =>
    canvas
      .locator('.canvas-count.bold')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLElement ? one.dataset.line : undefined)).sort())
  const surest = await bold()
  expect(surest.length).toBeGreaterThan(0)
  await ways(page).nth(1).click()
  await expect(ways(page).nth(1)).toHaveAttribute('aria-pressed', 'true')
  // Other lines, and as many of them.
  await expect.poll(bold).not.toEqual(surest)
  await expect.poll(async () => (await bold()).length).toBe(surest.length)
  await expect(page).toHaveURL(/way=/)
  await page.reload()
  await expect(ways(page).nth(1)).toHaveAttribute('aria-pressed', 'true')

  await panel(page).getByRole('button', { name: 'only stated' }).click()
  await expect(page).toHaveURL(/stated/)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(ways(page)).toHaveCount(count)
  await page.getByRole('button', { name: 'Close the path' }).click()
  await settled(page)
  await openThings(page)
  expect(await things(page)).toEqual(before)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(ways(page)).toHaveCount(count)
})

test('no path says what was searched, and the way on finds one', async ({ page }) => {
  await page.goto(`${between},1`)
  await expect(panel(page).getByText('No path of at most 1 step from EBP to Horisont Europa.')).toBeVisible()
  await expect(
    panel(page).getByText(/Searched: what holds on 25 Nov 2026 · at most 1 step .* without .*is located in/),
  ).toBeVisible()
  await expectAccessible(page)
  await panel(page).getByRole('button', { name: 'Up to 8 steps' }).click()
  await expect(ways(page).first()).toBeVisible()
})

test('what links two things is one step, with what is not shown', async ({ page }) => {
  const pair = ['actor:techtank', 'actor:volvo-cars']
  await page.goto(`${blekinge}&alone=yes&with=${pair.join(',')}&sel=${pair.join(',')}`)
  await settled(page)
  await page.getByRole('button', { name: 'What links these 2' }).click()
  await expect(told(page)).toHaveText(/^\d+ things? added that links? at least two of the 2/)
  await openThings(page)
  await expect.poll(async () => (await things(page)).length).toBeGreaterThan(2)
  await expect(page.getByRole('button', { name: '1 step', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => things(page)).toEqual(pair)
})

test('case acc-03: the canvas by keys alone, from Tab to a path and out again', async ({ page }) => {
  await page.goto(blekinge)
  const canvas = await settled(page)
  const spoken = page.getByTestId('spoken')
  await tabTo(page, /^Picture of .+: \d+ things, \d+ lines$/)
  await expect(canvas).toBeFocused()
  await expect(spoken).toHaveText(/^.+, .+, \d+ relations?$/)
  const heard: (string | null)[] = []
  for (let edge = 0; edge < 3; edge += 1) {
    await page.keyboard.press('Shift+ArrowDown')
    await expect(spoken).toHaveText(/^\d+ of \d+: .+, (stated|planned|proposed|our reading|computed)$/)
    await page.keyboard.press('Shift+ArrowRight')
    await expect(spoken).toHaveText(/^.+, .+, \d+ relations?$/)
    heard.push(await spoken.textContent())
  }
  expect(heard).toHaveLength(3)
  await page.keyboard.press('e')
  await expect(told(page)).toHaveText(/ added beside /)
  await settled(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  await expect(spoken).toHaveText(/ is selected, 1 in all\.$/)
  const start = await spoken.textContent()
  // A path leaves out what joins everything with everything, such as themes.
  for (let line = 1; line <= 20; line += 1) {
    await page.keyboard.press('Shift+ArrowDown')
    await expect(spoken).toHaveText(new RegExp(`^${line} of \\d+: `))
    if (!joining.test((await spoken.textContent()) ?? '')) break
  }
  await page.keyboard.press('Shift+ArrowRight')
  await expect(spoken).toHaveText(/^.+, .+, \d+ relations?$/)
  await page.keyboard.press('Space')
  await expect(spoken).toHaveText(/ is selected, 2 in all\.$/)
  expect(await spoken.textContent()).not.toBe(start)
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('p')
  await expect(told(page)).toHaveText(/ reaches .+ in \d+ steps?\./)
  await expect(ways(page).first()).toHaveAttribute('aria-pressed', 'true')
  await expect(canvas).toBeFocused()
  await settled(page)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await page.keyboard.press('m')
  for (const name of ['Detail', 'Expand', 'Path from here', 'Hide'])
    await expect(page.getByRole('menuitem', { name, exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(canvas).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(canvas).not.toBeFocused()
})

test('case acc-03: outline and table hold what is selected on the canvas', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  const spoken = page.getByTestId('spoken')
  await tabTo(page, /^Picture of /)
  await page.keyboard.press('Space')
  await expect(spoken).toHaveText(/ is selected, 1 in all\.$/)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(spoken).toHaveText(/^1 of \d+: /)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(spoken).toHaveText(/relations?$/)
  await page.keyboard.press('Space')
  await expect(spoken).toHaveText(/ is selected, 2 in all\.$/)
  const ids = (new URL(page.url()).searchParams.get('sel') ?? '').split(',').sort()
  expect(ids).toHaveLength(2)
  const selected = (rows: string) =>
    page
      .locator(`${rows}[aria-selected="true"]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')).sort())
  await openThings(page)
  expect(await selected('#drawer-panel tbody tr')).toEqual(ids)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(page.getByRole('tree')).toBeVisible()
  expect(await selected('[role="treeitem"]')).toEqual(ids)
})

test('a path by keys: P, then arrows and Enter; Esc gives the waiting up', async ({ page }) => {
  // Nothing else is there, so that whatever way the arrows go leads to the other end.
  await page.goto(`${blekinge}&alone=yes&with=${ebp},${fund}&sel=${ebp}`)
  const canvas = await settled(page)
  await tabTo(page, /^Picture of /)
  await page.keyboard.press('p')
  await expect(told(page)).toHaveText(/^Path from EBP/)
  await page.keyboard.press('Escape')
  await expect(told(page)).toHaveText('')
  await page.keyboard.press('p')
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key)
    if (!/Nothing more|^EBP/.test((await page.getByTestId('spoken').textContent()) ?? '')) break
  }
  await page.keyboard.press('Enter')
  await expect(told(page)).toHaveText(/^EBP reaches Horisont Europa in \d+ steps?\./)
  await expect(canvas).toBeFocused()
  await tabTo(page, /all sureties/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'only stated' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(panel(page)).toBeHidden()
})

for (const { mode, language } of faces)
  test(`the panel of paths is accessible, ${mode} in ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: mode })
    await prefer(page, { language })
    await page.goto(between)
    await expect(ways(page).first()).toBeVisible()
    await settled(page)
    await expectAccessible(page)
  })

test('on a phone a path is a list, and a thing starts one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await prefer(page, { language: 'sv' })
  await page.goto(between)
  await expect(ways(page).first()).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)
  await page.getByRole('button', { name: 'Stäng vägen' }).click()
  await expect(panel(page)).toBeHidden()
  await page.getByRole('button', { name: 'Väg härifrån' }).click()
  await expect(told(page)).toHaveText(/^Väg från /)
  await page.getByRole('combobox', { name: 'Lägg till en sak' }).click()
  await page.getByRole('combobox', { name: 'Lägg till en sak' }).fill('Horisont Europa')
  await page
    .getByRole('option', { name: /^Horisont Europa/ })
    .first()
    .click()
  await expect(panel(page)).toBeVisible()
})

test.describe('case cnv-07: ids with colon, dot, quote, space and backslash', writes, () => {
  const chain = [
    'region:SE221',
    'area:tech & it',
    'actor:l\'atelier "x"',
    'actor:a.b#c[d]',
    'actor:ä/ö?',
    'actor:back\\slash',
  ]
  const address = `/explore?region=territory:se221&asOf=2026-11-25&things=${encodeURIComponent(chain.join(','))}`
  const heading = (page: Page) => page.getByTestId('detail').getByRole('heading', { level: 2 })
  const clear = () =>
    besideServer(async (graph) => {
      await change(graph, 'MATCH (n) WHERE n.id IN $ids DETACH DELETE n', { ids: [...chain, 'source:prov'] })
    })
  test.beforeAll(async () => {
    await clear()
    await besideServer(async (graph) => {
      await setUp(graph, 'cnv-07')
      expect(await rows(graph, 'MATCH (n:Actor) WHERE n.id IN $ids RETURN n.id AS id', { ids: chain })).toHaveLength(6)
    })
  })
  test.afterAll(clear)

  test('each is selected, expanded, hidden and brought back, by table and by click', async ({ page }) => {
    await page.goto(address)
    const canvas = await settled(page)
    await openThings(page)
    expect(await things(page)).toEqual(chain.toSorted())
    for (const [at, id] of chain.entries()) {
      await page
        .locator('#drawer-panel tbody tr')
        .filter({ hasText: `Nod ${at + 1}` })
        .click()
      await expect(heading(page)).toHaveText(`Nod ${at + 1}`)
      expect(new URL(page.url()).searchParams.get('sel')).toBe(id)
      await page.getByTestId('detail').getByRole('button', { name: 'Expand', exact: true }).click()
      await expect(told(page)).toHaveText('Nothing new to show.')
      await expect(page.getByRole('button', { name: /^1 step$/ })).toBeVisible()
      await page
        .locator('#drawer-panel tbody tr')
        .filter({ hasText: `Nod ${at + 1}` })
        .click()
      await page.getByTestId('detail').getByRole('button', { name: 'Hide', exact: true }).click()
      await expect.poll(() => things(page)).toEqual(chain.filter((other) => other !== id).toSorted())
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await expect.poll(() => things(page)).toEqual(chain.toSorted())
    }
    await settled(page)
    for (const [at, id] of chain.entries()) {
      await page.keyboard.press('Escape')
      await clickNear(page, canvas.locator('.canvas-label', { hasText: `Nod ${at + 1}` }), id)
      await expect(heading(page)).toHaveText(`Nod ${at + 1}`)
    }
  })

  test('the path has five steps, also behind its link; who stands between is named', async ({ page, browser }) => {
    await page.goto(address)
    await settled(page)
    await openThings(page)
    await page.locator('#drawer-panel tbody tr').filter({ hasText: 'Nod 1' }).click()
    await pathButton(page).click()
    await page.locator('#drawer-panel tbody tr').filter({ hasText: 'Nod 6' }).click()
    await expect(told(page)).toHaveText(/^Nod 1 reaches Nod 6 in 5 steps\./)
    await expect(page.locator('#drawer-panel tbody tr')).toHaveCount(6)
    await page.getByRole('tab', { name: /Brokers|between/i }).click()
    await expect(page.locator('#drawer-panel tbody tr')).toHaveCount(6)
    const other = await (await browser.newContext()).newPage()
    await other.goto(page.url())
    await expect(told(other)).toHaveText(/^Nod 1 reaches Nod 6 in 5 steps\./)
    await expect(ways(other)).toHaveCount(1)
    await other.context().close()
  })
})

/** A label lies beside its thing, above, below or aside: what is around it is tried until the thing is chosen. */
async function clickNear(page: Page, label: ReturnType<Page['locator']>, id: string): Promise<void> {
  const box = await label.boundingBox()
  if (box === null) throw new Error('the label is missing')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const aside = box.width / 2 + 20
  const chosen = () => new URL(page.url()).searchParams.get('sel') === id
  for (const [dx, dy] of [
    [0, -28],
    [0, 28],
    [aside, 0],
    [-aside, 0],
    [aside, -20],
    [-aside, -20],
    [aside, 20],
    [-aside, 20],
  ] as const) {
    await page.mouse.click(x + dx, y + dy)
    await page.waitForTimeout(150)
    if (chosen()) return
  }
  throw new Error(`no click near its label chose ${id}`)
}
