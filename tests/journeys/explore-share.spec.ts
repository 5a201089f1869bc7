import { readFileSync } from 'node:fs'
import { setUp } from '../support/cases.ts'
import { openThings, settled } from '../support/canvas.ts'
import { change } from '../support/cypher.ts'
import { copied, inNewProfile, logOf, mayCopy, openFile } from '../support/explored.ts'
import { expect, expectAccessible, expectFits, prefer, tabTo, test, writes } from '../support/journey.ts'
import { besideServer } from '../support/journey-database.ts'
import { elementsOf, parseXml } from '../support/xml.ts'

const day = '2026-11-25'
const blekinge = `/explore?region=territory:se221&asOf=${day}`
const some = `${blekinge}&alone=yes&with=actor:techtank,area:se221/2020-formningsteknologi,area:se221/2020-ai`

test('a short view: the copied link opens to the same model in a new profile', async ({ page, browser }) => {
  await mayCopy(page)
  await page.goto(some)
  await settled(page)
  await page.getByRole('checkbox', { name: /our reading/ }).uncheck()
  await page.getByRole('button', { name: 'Layers' }).click()
  await expect(page).toHaveURL(/layout=layers/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await copied(page)
  expect(link.length).toBeLessThanOrEqual(2000)
  const other = await inNewProfile(browser, `${link}&utm_source=x`)
  await settled(other)
  const [here, there] = [await logOf(page), await logOf(other)]
  expect(here.log.steps).toHaveLength(2)
  expect(there.log).toEqual({
    region: 'territory:se221',
    base: { ...here.log.base, off: ['sure:inferred'], layout: 'layers' },
    steps: [],
    at: 0,
    chosen: null,
  })
  await other.context().close()
})

test('a browser that copies nothing shows the link, in Swedish, by keys alone', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(some)
  await settled(page)
  await tabTo(page, 'Dela')
  await page.keyboard.press('Enter')
  const field = page.getByRole('dialog', { name: 'Dela' }).getByRole('textbox', { name: 'Länk till det du ser nu' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/\/explore\?region=territory%3Ase221&asOf=2026-11-25&alone=yes&with=actor%3Atechtank/)
  expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue())
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Dela' })).toBeFocused()
})

test('what is gone is named, can be put aside by keys, and the rest is shown', async ({ page }) => {
  const gone = ['actor:gone-1', 'actor:gone-2', 'area:gone/3', 'actor:gone-4'].join(',')
  await page.goto(`${some},${gone}&pin=actor:gone-5@10.20`)
  await settled(page)
  const notice = page.getByRole('status').filter({ hasText: '5 things of this view do not exist any more' })
  await expect(notice).toContainText('actor:gone-1, actor:gone-2, area:gone/3')
  await notice.getByText('and 2 more').click()
  await expect(notice.getByRole('listitem')).toHaveText(['actor:gone-4', 'actor:gone-5'])
  await expectAccessible(page)
  await openThings(page)
  await expect(page.locator('#drawer-panel tbody tr')).toHaveCount(3)
  const seen = notice.getByRole('button', { name: 'All right' })
  await seen.focus()
  await page.keyboard.press('Enter')
  await expect(notice).toBeHidden()
  await expect(page.getByTestId('canvas')).toBeFocused()
  // Pinned things that only another day's picture holds are not gone.
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('WhichAreThere') === true)
  await page.goto(`${blekinge}&pin=actor:volvo-group@10.20`)
  expect(await (await answered).text()).toContain('actor:volvo-group')
  await settled(page)
  await expect(page.getByRole('status').filter({ hasText: 'exist any more' })).toBeHidden()
})

for (const [what, id, title] of [
  ['unknown', `view:${'0'.repeat(32)}`, 'There is no such view here'],
  ['cut', 'view:0123', 'This link is damaged'],
  ['no id at all', '%00%FF"><img src=x>', 'This link is damaged'],
] as const) {
  test(`a link whose id is ${what} gives a page that says so, with a way on`, async ({ page }) => {
    await page.goto(`/explore?view=${id}`)
    await expect(page.getByText(title)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Explore the region instead' }).click()
    await settled(page)
    await expect(page).not.toHaveURL(/view=/)
  })
}

test('a file that was saved opens again with its steps; Back leads to what was here', async ({ page }) => {
  await page.goto(some)
  await settled(page)
  await page.getByRole('checkbox', { name: /our reading/ }).uncheck()
  const { text, log } = await logOf(page)
  await page.goto(`/explore?region=territory:se224&asOf=2019-06-30`)
  await settled(page)
  await openFile(page, 'blekinge.json', text)
  await expect(page).toHaveURL(/se221.*asOf=2026-11-25.*off=sure/)
  await expect(page.getByTestId('spoken')).toHaveText(/blekinge\.json is open/)
  await settled(page)
  expect((await logOf(page)).log).toEqual(log)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /our reading/ })).toBeChecked()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/se224.*asOf=2019-06-30/)
})

test('a dropped file opens; one that is wrong says what and where, and changes nothing', async ({ page }) => {
  await page.goto(some)
  await settled(page)
  const { text } = await logOf(page)
  const address = page.url()
  const drop = async (name: string, content: string): Promise<void> => {
    const files = await page.evaluateHandle(
      ([called, held]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([held], called, { type: 'application/json' }))
        return transfer
      },
      [name, content] as const,
    )
    await page.getByTestId('canvas').dispatchEvent('dragover', { dataTransfer: files })
    await expect(page.getByText('Drop the file to open it')).toBeVisible()
    await page.getByTestId('canvas').dispatchEvent('drop', { dataTransfer: files })
  }
  const dialog = page.getByRole('dialog', { name: 'The file was not opened' })
  for (const [content, words] of [
    ['{"log": {', /wrong\.json is no JSON.*(position|line).*kept/s],
    ['{"things": []}', /wrong\.json holds no exploration/],
    [
      text.replace('"asOf":"2026-11-25","layout"', '"asOf":"soon","layout"').replace('"at":0', '"at":7'),
      /“log”.*base\.asOf/s,
    ],
  ] as const) {
    await drop('wrong.json', content)
    await expect(dialog).toContainText(words)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    expect(page.url()).toBe(address)
  }
  await drop('other.json', text.replaceAll('actor:techtank', 'actor:bth'))
  await expect(page).toHaveURL(/bth/)
})

test('on a phone: the link and the file are in reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await mayCopy(page)
  await page.goto(some)
  await expect(page.getByTestId('detail')).toBeVisible()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'Open a file …' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  expect(await copied(page)).toContain('with=actor%3Atechtank')
  await expectFits(page)
  await expectAccessible(page)
})

test(
  'shr-05: 600 things at places of their own, 50 hidden, two rules of style, a long note',
  writes,
  async ({ page, browser }) => {
    await besideServer((graph) => setUp(graph, 'shr-05'))
    try {
      await mayCopy(page)
      await page.goto(blekinge)
      await settled(page)
      await openFile(page, 'long.json', JSON.stringify({ log: longLog() }))
      await expect(page.getByRole('button', { name: '654 steps' })).toBeVisible()
      await openThings(page)
      await expect(page.getByRole('tab', { name: /^Things/ })).toContainText('550')
      const { log } = await logOf(page)
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Share' })
      await expect(dialog).toContainText('too long for an address')
      await dialog.getByRole('textbox', { name: 'Your name' }).fill('Kim')
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Save and copy the link' }).click()
      await expect(page.getByText('The link is copied.')).toBeVisible()
      const link = await copied(page)
      expect(link).toMatch(/\/explore\?view=view:[0-9a-f]{32}$/)
      // As one line of a mail that wraps at 76.
      expect(link.length).toBeLessThanOrEqual(76)

      const other = await inNewProfile(browser, `${link}&utm_source=x`)
      await openThings(other)
      await expect(other.getByRole('tab', { name: /^Things/ })).toContainText('550')
      const opened = await logOf(other)
      expect(opened.log.region).toBe('territory:se221')
      expect(opened.log.base).toEqual(viewOfLong())
      expect(log.steps).toHaveLength(654)
      await other.reload()
      await openThings(other)
      expect((await logOf(other)).log).toEqual(opened.log)
      // What is gone by then is said.
      await besideServer(async (graph) => {
        await change(graph, "MATCH (n:Actor {id: 'actor:long-600'}) DETACH DELETE n")
      })
      await other.reload()
      await expect(other.getByText('1 thing of this view does not exist any more:')).toBeVisible()
      await expect(other.getByText('actor:long-600', { exact: false }).first()).toBeVisible()
      await other.context().close()
    } finally {
      await besideServer(async (graph) => {
        await change(graph, "MATCH (n:Actor) WHERE n.id STARTS WITH 'actor:long-' DETACH DELETE n")
        await change(graph, 'MATCH (n:View) DETACH DELETE n')
      })
    }
  },
)

/** 2,000 characters that addresses, forms and JSON could spoil. */
const longText = 'Fråga dem & hör efter #1 🌊 '.repeat(80).slice(0, 2000).trim()
const long = Array.from({ length: 600 }, (_, i) => `actor:long-${i + 1}`)
const placeOf = (i: number) => ({ x: (i % 30) * 40 - 600, y: Math.floor(i / 30) * 40 - 400 })

/** Everything on, pinned one by one, the first 50 hidden, sized and coloured: as if somebody had done it by hand. */
function longLog(): object {
  const chosen = { selected: [], line: null }
  const actions = [
    { type: 'alone', ids: long },
    ...long.map((id, i) => ({ type: 'pin', id, at: placeOf(i) })),
    ...long.slice(0, 50).map((id) => ({ type: 'remove', ids: [id] })),
    { type: 'size', by: 'links' },
    { type: 'colour', by: 'year' },
    { type: 'note', about: '', text: longText },
  ]
  const steps = actions.map((action) => ({ action, chosen }))
  return { region: 'territory:se221', base: { asOf: day }, steps, at: steps.length, chosen: null }
}

/** The model that these steps lead to, written down by hand. */
function viewOfLong(): object {
  return {
    alone: true,
    added: long,
    removed: long.slice(0, 50),
    selected: [],
    line: null,
    off: [],
    pinned: Object.fromEntries(long.map((id, i) => [id, placeOf(i)] as const).slice(50)),
    asOf: day,
    layout: 'free',
    centre: null,
    groupBy: 'none',
    opened: [],
    path: null,
    way: 0,
    size: 'links',
    colour: 'year',
    everything: false,
    compare: null,
    caption: 'none',
    notes: { '': longText },
  }
}

test(
  'shr-02: names and addresses of others are text, and links only where they are addresses',
  writes,
  async ({ page }) => {
    await besideServer((graph) => setUp(graph, 'shr-02'))
    try {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('dialog', (dialog) => {
        asked.push(`script: ${dialog.message()}`)
        void dialog.dismiss()
      })
      const ids = [1, 2, 3, 4, 5, 6].map((number) => `actor:link-${number}`)
      await page.goto(`${blekinge}&alone=yes&with=${ids.join(',')}`)
      await settled(page)
      await expect(page.locator('.canvas-label', { hasText: '<img' })).toBeVisible()
      await openThings(page)
      const shown: Record<string, string[]> = {}
      for (const [id, name] of ids.map(
        (one, i) => [one, ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', '<img src=x onerror=alert(1)>'][i] ?? ''] as const,
      )) {
        await page.locator(`#drawer-panel tr[data-id="${id}"]`).click()
        const detail = page.getByTestId('detail')
        await expect(detail.getByRole('heading', { level: 2 })).toHaveText(name)
        const links = detail.getByRole('region', { name: 'The way in' }).getByRole('link')
        shown[id] = await links.evaluateAll((all) =>
          all.map((link) =>
            [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')].join(' | '),
          ),
        )
      }
      expect(shown).toEqual({
        'actor:link-1': ['https://prov.invalid/?a=1&b="x" | _blank | noreferrer'],
        'actor:link-2': ['http://prov.invalid/å (test) | _blank | noreferrer'],
        'actor:link-3': [],
        'actor:link-4': [],
        'actor:link-5': [],
        'actor:link-6': [],
      })
      await expect(page.getByTestId('detail').getByText('prov.invalid')).toBeVisible()
      await expect(page.locator('#drawer-panel td', { hasText: '<img src=x onerror=alert(1)>' }).first()).toBeVisible()

      await page.getByRole('button', { name: 'Export' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: /^SVG/ }).click(),
      ])
      const svg = parseXml(readFileSync(await download.path(), 'utf8'))
      expect(elementsOf(svg, 'title').map(({ text }) => text)).toContain('<img src=x onerror=alert(1)>')
      expect([elementsOf(svg, 'img'), elementsOf(svg, 'script'), elementsOf(svg, 'a')]).toEqual([[], [], []])
      await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0)
      expect(
        asked.filter((url) => url.startsWith('script') || url.includes('prov.invalid') || url.endsWith('/x')),
      ).toEqual([])
    } finally {
      await besideServer(async (graph) => {
        await change(graph, "MATCH (n:Actor) WHERE n.id STARTS WITH 'actor:link-' DETACH DELETE n")
      })
    }
  },
)
