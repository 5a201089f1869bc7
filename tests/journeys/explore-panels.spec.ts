import type { Page } from '@playwright/test'
import { blekinge, openThings, settled, things } from '../support/canvas.ts'
import {
  expect,
  expectAccessible,
  expectFits,
  menuHasFocus,
  operationOf,
  prefer,
  tabTo,
  test,
} from '../support/journey.ts'

/* What stands around the canvas says what is so, keeps the focus, and takes the keys that it says. */

const forming = 'area:se221/2020-formningsteknologi'
const pair = `${blekinge}&alone=yes&with=actor:techtank,${forming}`
const detail = (page: Page) => page.getByTestId('detail')
const told = (page: Page) => page.getByTestId('told')
const steps = (page: Page) => page.getByRole('button', { name: /^\d+ (steps?|steg)$/ })
const legend = (page: Page) => page.getByRole('region', { name: /^(Legend|Teckenförklaring)/ })

test('an empty picture says why: all hidden, nothing left; it never claims that the region has nothing', async ({
  page,
}) => {
  await page.goto(`${pair}&without=actor:techtank,${forming}`)
  await expect(page.getByText('You have hidden all 2 things of this picture')).toBeVisible()
  await expect(page.getByText(/has no areas this day/)).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show them again' }).click()
  const canvas = await settled(page)
  await expect(canvas).toBeFocused()
  await openThings(page)
  expect(await things(page)).toHaveLength(2)

  await page.goto(`${blekinge}&alone=yes&with=actor:gone`)
  await expect(page.getByText('Nothing of this view is left')).toBeVisible()
  await expect(page.getByText(/has no areas this day/)).toHaveCount(0)
  await page.getByTestId('canvas').locator('..').getByRole('button', { name: 'Show the region' }).click()
  await settled(page)
})

test('the focus goes to the picture with a panel that D or T closes, and stays in a detail that becomes another', async ({
  page,
}) => {
  await page.goto(`${pair}&sel=${forming}`)
  const canvas = await settled(page)
  await openThings(page)
  await detail(page).getByRole('button', { name: 'Hide', exact: true }).focus()
  await page.keyboard.press('d')
  await expect(detail(page)).toHaveCount(0)
  await expect(canvas).toBeFocused()
  await page.keyboard.press('d')
  await page.locator('#drawer-panel tbody tr').first().focus()
  await page.keyboard.press('t')
  await expect(page.locator('#drawer-panel')).toBeHidden()
  await expect(canvas).toBeFocused()
  await detail(page).getByRole('button', { name: 'Hide', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/without=/)
  await expect(detail(page)).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.locator('#drawer-panel')).toBeVisible()
})

test('a row of evidence leads on without losing the focus, and names its line', async ({ page }) => {
  await page.goto(`${pair}&sel=${forming}`)
  await settled(page)
  const row = detail(page)
    .getByRole('region', { name: 'Evidence' })
    .getByRole('button', { name: /, line \d+$/ })
    .first()
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/line=/)
  await expect(detail(page)).toBeFocused()
})

test('sources that disagree about a thing stand in its detail, and a mark leads to its statement by keyboard', async ({
  page,
}) => {
  const bth = 'actor:blekinge-tekniska-hogskola'
  await page.goto(`${blekinge}&alone=yes&with=${bth}&sel=${bth}`)
  await settled(page)
  const section = (name: string) => detail(page).getByRole('region', { name, exact: true })
  await expect(section('Sources that disagree')).toContainText('on 2 questions')
  const kickstart = detail(page).locator('summary').filter({ hasText: 'Kickstart S3' })
  await kickstart.focus()
  await page.keyboard.press('Enter')
  const table = section('Sources that disagree').getByRole('table', { name: 'Who takes part in Kickstart S3?' })
  await expect(table.getByRole('columnheader').nth(1)).toHaveText('Blekinge Tekniska Högskola')
  const rowOf = (source: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${source}`, 'u') }) })
  await expect(rowOf('Region Blekinge').getByRole('cell').first()).toHaveText(
    /Region Blekinge names Blekinge Tekniska Högskola$/,
  )
  await expect(rowOf('Techtank').getByRole('cell').first()).toHaveText(/does not name it$/)
  await expect(rowOf('named by').getByRole('cell').first()).toHaveText('1 of 2')
  await expectAccessible(page)

  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: 'sv', exact: true }).click()
  await expect(section('Källor som säger olika').getByRole('table')).toBeVisible()
  await expectAccessible(page)
  await kickstart.focus()
  await tabTo(page, /nämner Blekinge Tekniska Högskola$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/line=PARTICIPATES_IN/)
  await expect(detail(page)).toBeFocused()
})

test('sources that disagree about one thing are not said to about the next', async ({ page }) => {
  const bth = 'actor:blekinge-tekniska-hogskola'
  await page.goto(`${blekinge}&sel=${bth}`)
  await settled(page)
  const section = detail(page).getByRole('region', { name: 'Sources that disagree', exact: true })
  await expect(section).toContainText('on 2 questions')
  await page.getByRole('tab', { name: /^Things/ }).click()
  await page.getByRole('row', { name: /^EBP/ }).first().click()
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('EBP')
  await expect(detail(page).getByRole('heading', { name: /^Evidence/ })).toBeVisible()
  await expect(section).toHaveCount(0)
})

test('D and T rest behind a menu and work on a slider, where Ctrl+Z undoes too', async ({ page }) => {
  await page.goto(blekinge)
  const canvas = await settled(page)
  await canvas.focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeVisible()
  await menuHasFocus(page)
  await page.keyboard.press('d')
  await expect(detail(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('slider', { name: 'Day that is shown, by months' }).focus()
  await page.keyboard.press('d')
  await expect(detail(page)).toHaveCount(0)
  await page.keyboard.press('d')
  await page.getByRole('slider', { name: 'Day that is shown, by months' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).not.toHaveURL(/asOf=2026-11-25/)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/asOf=2026-11-25/)
})

test.describe('without a connection', () => {
  test.use({ refusals: ['ERR_INTERNET_DISCONNECTED /graphql'] })
  test('what did not come is said on the picture, in the words of the language', async ({ page }) => {
    await prefer(page, { language: 'sv' })
    await page.goto(`${pair}&sel=${forming}`)
    await settled(page)
    // Of this alone: what the view still fetches by itself is no answer to the press.
    await page.route('**/graphql', (route) =>
      operationOf(route.request()) === 'Neighbours' ? route.abort('internetdisconnected') : route.continue(),
    )
    await detail(page).getByRole('button', { name: 'Visa fler', exact: true }).click()
    await expect(told(page)).toHaveText('Servern svarar inte.')
    await expect(told(page)).toBeVisible()
  })
})

test('a hidden neighbour is brought again; where nothing comes, what was undone can still be done again', async ({
  page,
}) => {
  await page.goto(`${pair}&without=${forming}&sel=actor:techtank`)
  await settled(page)
  await openThings(page)
  expect(await things(page)).toEqual(['actor:techtank'])
  await detail(page).getByRole('button', { name: 'Expand', exact: true }).click()
  await expect(told(page)).toHaveText(/added beside Techtank/)
  await expect(told(page)).toBeVisible()
  await expect.poll(() => things(page)).toContain(forming)
  await expectAccessible(page)
  await expect(steps(page)).toHaveText('1 step')
})

test('the region is asked about and counted alike before and after something was added', async ({ page }) => {
  await page.goto(blekinge)
  const canvas = await settled(page)
  const badge = canvas.locator('.canvas-badge[data-of="area:se221/2020-missions"]')
  const before = await badge.textContent()
  const ask = async (): Promise<void> => {
    await detail(page).getByRole('button', { name: 'Expand', exact: true }).click()
    await expect(page.getByRole('dialog', { name: /neighbours\. Which\?/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await ask()
  // Of another country, tied to nothing here.
  await page.goto(`${blekinge}&with=area:no03/2015-energi`)
  await settled(page)
  await ask()
  await expect(badge).toHaveText(before ?? '')
})

test('"show all" switches colours on too, also those that nothing has any more', async ({ page }) => {
  await page.goto(`${blekinge}&colour=helix&off=tint:none,tint:theme:gone`)
  await settled(page)
  await expect(legend(page).getByRole('checkbox', { name: /not recorded/ })).not.toBeChecked()
  await expect(legend(page).getByRole('checkbox', { name: /theme:gone/ })).not.toBeChecked()
  await legend(page).getByRole('button', { name: 'show all' }).click()
  await expect(page).not.toHaveURL(/off=/)
  await expect(legend(page).getByRole('button', { name: 'hide all' })).toBeVisible()
})

test('steps name colours and groups in words', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.goto(`${blekinge}&colour=theme&layout=grouped&group=theme`)
  const canvas = await settled(page)
  const rows = legend(page).getByRole('group', { name: 'Färg' }).getByRole('checkbox')
  await expect(rows.nth(1)).toBeVisible()
  await rows.first().uncheck()
  await legend(page)
    .getByRole('checkbox', { name: /inte antecknat/ })
    .uncheck()
  await canvas.focus()
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/open=/)
  await steps(page).click()
  const list = page.getByRole('menu')
  await expect(list).toContainText('inte antecknat släckt')
  await expect(list).toContainText(/ öppnad/)
  await expect(list).not.toContainText(/theme:|group:|tint:|\{\{/)
})

test('the outline is reached by Tab whatever is selected, and its keys hide, pin and start a path', async ({
  page,
}) => {
  await page.goto(`${blekinge}&sel=actor:gone`)
  await settled(page)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await tabTo(page, /, /)
  const row = page.locator('[role="treeitem"]:focus')
  await page.locator('[role="treeitem"][tabindex="0"]').focus()
  const id = (await row.getAttribute('data-id')) ?? ''
  await page.keyboard.press('Control+e')
  await page.keyboard.press('Control+h')
  await expect(page).not.toHaveURL(/without=|with=/)
  await page.keyboard.press('x')
  await expect(page).toHaveURL(/pin=/)
  await page.keyboard.press('p')
  await expect(told(page)).toHaveText(/^Path from .+: choose the thing/)
  await page.keyboard.press('Escape')
  await page.locator(`[role="treeitem"][data-id="${id}"]`).focus()
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/without=/)
  await expect(row).toHaveCount(1)
})

test('H on a group of the outline hides what is in it', async ({ page }) => {
  await page.goto(`${blekinge}&layout=grouped&group=theme`)
  await settled(page)
  await page.getByRole('tab', { name: 'Outline' }).click()
  const group = page.locator('[role="treeitem"][data-id^="group:"]')
  await group.first().focus()
  const count = await group.count()
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/without=/)
  expect(new URL(page.url()).searchParams.get('without')).not.toContain('group:')
  await expect(group).toHaveCount(count - 1)
  await expect(page.locator('[role="treeitem"]:focus')).toHaveCount(1)
})

test('what the legend hides is said when it is added, with the way to show it', async ({ page }) => {
  await page.goto(`${pair}&off=kind:fund`)
  await settled(page)
  await page.getByRole('combobox', { name: 'Add a thing' }).fill('Digital')
  await page.getByRole('option', { name: /^Digital Europe Programme/ }).click()
  await expect(told(page)).toHaveText(/^Digital Europe Programme .*The legend hides: Funding\.$/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show Funding' }).click()
  await expect(page).not.toHaveURL(/off=/)
  await expect(told(page)).toHaveText('')
})

test.describe('a path whose end is gone', () => {
  test('says which, and offers to close it instead of asking again', async ({ page }) => {
    await prefer(page, { language: 'sv' })
    await page.goto(`${blekinge}&path=actor:gone,${forming}`)
    await expect(detail(page).getByText('En ände av vägen finns inte längre i grafen')).toBeVisible()
    await expect(detail(page).getByText('actor:gone').first()).toBeVisible()
    await expect(detail(page).getByText('Formningsteknologi')).toBeVisible()
    await expect(page.getByText(/NOT_FOUND|there is nothing/)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Försök igen' })).toHaveCount(0)
    await expectAccessible(page)
    await detail(page).getByRole('button', { name: 'Stäng vägen' }).last().click()
    const canvas = await settled(page)
    await expect(canvas).toBeFocused()
    await expect(page).not.toHaveURL(/path=/)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' })

  test('undo and redo, by buttons and by keys', async ({ page }) => {
    await page.goto(`${blekinge}&sel=${forming}`)
    await settled(page)
    await detail(page).getByText('Aktörer').click()
    await detail(page).getByRole('button', { name: 'Techtank' }).click()
    await expect(page).toHaveURL(/with=/)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page).not.toHaveURL(/with=/)
    await page.getByRole('button', { name: 'Gör om' }).click()
    await expect(page).toHaveURL(/with=/)
    await page.keyboard.press('Control+z')
    await expect(page).not.toHaveURL(/with=/)
    await expectFits(page)
    await expectAccessible(page)
  })

  test('with the text in full, what the picture has to say stands above it', async ({ page }) => {
    await page.goto(`${blekinge}&with=actor:gone&sel=${forming}`)
    await settled(page)
    await page.getByRole('button', { name: 'Mer plats för texten' }).click()
    await expect(page.getByText('1 sak i vyn finns inte längre:')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Jag förstår' })).toBeInViewport()
    await expectFits(page)
    await expectAccessible(page)
  })

  test('a thing that is gone is said to be', async ({ page }) => {
    await page.goto(`${blekinge}&sel=actor:gone`)
    await expect(page.getByText('Saken finns inte i grafen.')).toBeVisible()
  })
})
