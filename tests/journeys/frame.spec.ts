import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@korskoppling/api'
import { expect, expectAccessible, expectFits, tabTo, test } from '../support/journey.ts'

test('the first visit speaks the language of the browser', async ({ browser }) => {
  for (const [locale, title] of [
    ['sv-SE', 'Vad borde mötas nu?'],
    ['nb-NO', 'Hva bør møtes nå?'],
    ['de-DE', 'What should meet next?'],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await context.close()
  }
})

test('region, language, mode and names are remembered', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'sv', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad borde mötas nu?')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await page.getByRole('button', { name: 'Mörkt läge' }).click()
  await page.getByRole('button', { name: /^Region: Blekinge/ }).click()
  await page.getByRole('combobox', { name: 'Hitta en region' }).fill('ostergot')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/region=territory%3Ase123/)
  await page.getByRole('button', { name: /^Dina inställningar/ }).click()
  await page.getByRole('button', { name: 'på engelska' }).click()
  await page.keyboard.press('Escape')

  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Region: Östergötland' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad borde mötas nu?')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  expect(await page.evaluate(() => localStorage.getItem('korskoppling.names'))).toBe('english')
})

test('a language chosen while a view comes is spoken in it, and in the next one too', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What should meet next?')
  // A slow connection: the view is there before its texts are.
  await page.route(/\/assets\/sv-[^/]+\.js$/u, async (route) => {
    await new Promise((go) => setTimeout(go, 1500))
    await route.continue()
  })
  await page.getByRole('button', { name: 'sv', exact: true }).click()
  await page.getByRole('link', { name: 'Gaps' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is missing in Blekinge?')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad saknas i Blekinge?')
  await page.getByRole('link', { name: 'Källor' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Källor')
  await expect(page.getByRole('textbox', { name: 'Hitta en källa på titel eller utgivare' })).toBeVisible()
})

test('a language whose texts do not come leaves page and switch as they are, and says so', async ({ page }) => {
  await page.route(/\/assets\/nb-[^/]+\.js$/u, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "throw new Error('lost on the way')" }),
  )
  await page.goto('/')
  await page.getByRole('button', { name: 'nb', exact: true }).click()
  await expect(page.getByText('The texts of that language could not be fetched.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'en', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What should meet next?')
  await page.getByRole('button', { name: 'sv', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad borde mötas nu?')
})

test('the files of the build come as they were packed with it', async ({ page }) => {
  const script = page.waitForResponse(/\/assets\/first-[^/]+\.js$/u)
  await page.goto('/')
  const { 'content-encoding': how, 'content-length': bytes } = await (await script).allHeaders()
  const packed = join(root, 'web', 'dist', `${new URL((await script).url()).pathname}.br`)
  expect([how, Number(bytes)]).toEqual(['br', statSync(packed).size])
})

test('the region picker lists counties by country, former ones apart, others last, and no example', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Region:/ }).click()
  const groups = page.getByRole('listbox').getByRole('group')
  await expect(groups.getByText('Former counties')).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'Former counties' }).getByRole('option', { name: /Viken/ }),
  ).toBeVisible()
  await expect(page.getByRole('group', { name: 'Others' }).getByRole('option', { name: /Lombardiet/ })).toBeVisible()
  await expect(page.getByRole('option', { name: 'en tenkt region' })).toHaveCount(0)
})

test('search opens by ⌘K, takes a misspelt word and opens what is picked, by keys alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('formningsteknologi')
  await expect(page.getByRole('dialog').getByText('Formningsteknologi', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/explore\?.*(things|with)=area/)
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('zzqxv')
  await expect(page.getByText('No thing called “zzqxv”')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what is typed while the files of the search come stands in it, and goes nowhere else', async ({ page }) => {
  let come = (): void => undefined
  const held = new Promise<void>((resolve) => (come = resolve))
  await page.route('**/assets/Search-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  // On the page itself these letters would lead to another view.
  await page.keyboard.type('gene')
  await page.keyboard.press('x')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('r')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  come()
  const field = page.getByRole('dialog').getByRole('textbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('alplan')
  await expect(field).toHaveValue('generalplan')
  await expect(page).toHaveURL(/\/\?/)
})

test.describe('lost files', () => {
  // The browser asks for them ahead, and then by name.
  test.use({ refusals: ['ERR_FAILED /assets/KeyHelp-*.js', 'ERR_FAILED /assets/KeyHelp-*.js'] })

  test('a dialog whose files do not come says so, and comes when it is asked for again', async ({ page }) => {
    await page.route('**/assets/KeyHelp-*.js', (route) => route.abort())
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByText('That part of the page could not be fetched.')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.unroute('**/assets/KeyHelp-*.js')
    const settings = page.getByRole('button', { name: 'Your settings: no name' })
    await settings.focus()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(settings).toBeFocused()
  })
})

test('keys lead to the views, step the date and can be switched off', async ({ page }) => {
  await page.goto('/?asOf=2020-03-01')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/\/sources/)
  await page.keyboard.press(',')
  await expect(page).toHaveURL(/asOf=2020-02-29/)
  await page.keyboard.press('.')
  await expect(page).toHaveURL(/asOf=2020-03-01/)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toBeVisible()
  await help.getByRole('switch').click()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press(',')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page).toHaveURL(/\/sources\?.*asOf=2020-03-01/)
})

test('an address that is no day, or holds what no view knows, is told or let be, never a broken page', async ({
  page,
}) => {
  for (const text of ['2019-02-31', '2019', 'yesterday']) {
    await page.goto(`/?asOf=${text}`)
    await expect(page.getByText(`“${text}” in the address is not a day.`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.getByRole('button', { name: 'All right' }).click()
  await expect(page.getByText('in the address is not a day.')).toHaveCount(0)
  await page.goto('/?asOf=2031-01-01')
  await expect(page.getByText('You are looking ahead to 1 Jan 2031.')).toBeVisible()
  await page.goto('/explore?alone=x&things=5&region=123')
  await expect(page.getByText('unknown region').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByText('This page could not be drawn.')).toHaveCount(0)
})

test('a letter goes nowhere without G before it, just after the page was opened either', async ({ page }) => {
  await page.goto('/sources')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources')
  // A machine that is slow must not decide when the letter comes.
  await page.evaluate(() => {
    const early = Object.defineProperty(new KeyboardEvent('keydown', { key: 'e' }), 'timeStamp', { value: 10 })
    document.dispatchEvent(early)
  })
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/\/regions/)
  expect(await page.evaluate(() => navigation.entries().map(({ url }) => new URL(url ?? '').pathname))).toEqual([
    '/sources',
    '/regions',
  ])
})

test('the skip link leads past the rail and the bar', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, 'Skip to the content')
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

for (const timezoneId of ['Pacific/Auckland', 'America/New_York'])
  test(`a day stays the day in ${timezoneId}: picked, typed and by link`, async ({ browser }) => {
    const context = await browser.newContext({ timezoneId, locale: 'en-GB' })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => {
      const found = /"asOf":"([^"]+)"/.exec(request.postData() ?? '')?.[1]
      if (found !== undefined) asked.push(found)
    })
    await page.goto('/?asOf=2019-02-13')
    const chip = page.getByRole('button', { name: 'As of 13 Feb 2019, not today' })
    await expect(chip).toBeVisible()
    await expect(page).toHaveURL(/asOf=2019-02-13/)
    await expect.poll(() => new Set(asked)).toEqual(new Set(['2019-02-13']))

    await chip.click()
    await page.getByRole('button', { name: '12 Feb 2019', exact: true }).click()
    await expect(page).toHaveURL(/asOf=2019-02-12/)
    await page.getByRole('button', { name: /^As of 12 Feb 2019/ }).click()
    await page.getByRole('button', { name: '13 Feb 2019', exact: true }).click()
    await expect(page).toHaveURL(/asOf=2019-02-13/)

    await chip.click()
    await page.getByRole('textbox', { name: 'Show everything as of' }).fill('2019-02-30')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Not a day. Write it as 2019-02-13.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Show everything as of' }).fill('2019-02-13')
    await page.keyboard.press('Enter')
    await expect(chip).toBeVisible()
    expect(new Set(asked)).toEqual(new Set(['2019-02-13', '2019-02-12']))
    await context.close()
  })

test('without a date the day is the one in Stockholm', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'Europe/Stockholm', locale: 'en-GB' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date('2026-11-21T23:30:00Z'))
  await page.goto('/')
  await expect(page).toHaveURL(/asOf=2026-11-22/)
  await expect(page.getByRole('button', { name: 'As of 22 Nov 2026', exact: true })).toBeVisible()
  await context.close()
})

test('two dates in one session and back again: nothing mixes', async ({ page }) => {
  const areas = (count: number) => page.getByRole('link', { name: `Blekinge: ${count} specialisation areas` })
  await page.goto('/?asOf=2019-06-30&tiles=areas&region=territory:se221')
  await expect(page.getByText('You are looking at 30 Jun 2019.')).toBeVisible()
  await expect(areas(3)).toBeVisible()
  const marks = page.locator('.dumbbell')
  await expect(marks.first()).toBeVisible()
  const before = await marks.count()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page.getByText('You are looking at')).toHaveCount(0)
  await expect(areas(3)).toBeVisible()
  await expect.poll(() => marks.count()).not.toBe(before)
  await page.goBack()
  await expect(page.getByText('You are looking at 30 Jun 2019.')).toBeVisible()
  await expect.poll(() => marks.count()).toBe(before)
})

test('every page names product and data version at its foot', async ({ page }) => {
  for (const path of ['/', '/sources', '/explore']) {
    await page.goto(path)
    await expect(page.getByRole('contentinfo')).toContainText('Korskoppling')
    await expect(page.getByRole('contentinfo')).toContainText(/data/)
  }
})

test('an address without a page says so', async ({ page }) => {
  await page.goto('/sources?source=source:never')
  await expect(page.getByText('There is no source at this address.')).toBeVisible()
  await page.goto('/statement/WORKS_ON%7Ca%2Fb%7Cc%7Cd')
  await expect(page.getByText('There is no statement at this address.')).toBeVisible()
})

test('the frame on a phone has its bars and no barrier', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'sv-SE',
  })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^Blekinge:/ })).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText([
    'Start',
    'Utforska',
    'Luckor',
    'Kopplingar',
    'Regioner',
  ])
  await expectFits(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Mer' }).click()
  await expect(page.getByRole('menuitem', { name: 'Källor' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Tangenter' }).click()
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible()
  await context.close()
})

test('GraphiQL opens with nothing from outside and answers', async ({ page }) => {
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1') && !/^(data|blob):/.test(request.url()))
      outside.push(request.url())
  })
  await page.goto('/graphiql')
  await expect(page.getByRole('tab', { name: 'Wishes' })).toBeVisible({ timeout: 30_000 })
  const result = page.locator('.result-window')
  // The button is there before the editor behind it is.
  await expect(async () => {
    await page.getByRole('button', { name: /Execute query/ }).click()
    await expect(result).toContainText('Blekinge', { timeout: 5_000 })
  }).toPass({ timeout: 40_000 })
  expect(outside).toEqual([])
})
