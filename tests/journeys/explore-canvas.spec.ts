import type { Locator, Page, Request } from '@playwright/test'
import { blekinge, openThings, settled, things } from '../support/canvas.ts'
import { expect, expectAccessible, operationOf, prefer, tabTo, test } from '../support/journey.ts'

declare global {
  interface Window {
    place: () => void
    framesAsked: number
  }
}

const steps = (page: Page): Locator => page.getByRole('button', { name: /^\d+ steps?$/ })
const spoken = (page: Page): Locator => page.getByTestId('spoken')
const told = (page: Page): Locator => page.getByTestId('told')

/** Where the words of a thing stand, to the pixel. */
async function at(canvas: Locator, name: string): Promise<{ x: number; y: number }> {
  const box = await canvas.locator('.canvas-label', { hasText: name }).first().boundingBox()
  if (box === null) throw new Error(`${name} has no words`)
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y) }
}

/** The middle of a thing: around its words until the cursor says that something is there. */
async function middleOf(page: Page, canvas: Locator, name: string): Promise<{ x: number; y: number }> {
  const box = await canvas.locator('.canvas-label', { hasText: name }).first().boundingBox()
  if (box === null) throw new Error(`${name} has no words`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  for (const out of [18, 30])
    for (const side of [0, -1, 1])
      for (const level of [-1, 1, 0]) {
        const spot = { x: x + side * (box.width / 2 + out), y: y + level * (box.height / 2 + out) }
        await page.mouse.move(spot.x, spot.y)
        if ((await canvas.evaluate((element) => element.style.cursor)) === 'pointer') return spot
      }
  throw new Error(`nothing is beside the words ${name}`)
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 })
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 })
  await page.mouse.up()
}

const near = (one: { x: number; y: number }, other: { x: number; y: number }, within = 30): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) < within

const three = 'alone=yes&with=actor:techtank,actor:blekinge-tekniska-hogskola,area:se221/2020-formningsteknologi'

test('a thing that was dragged goes back with undo, with Start over, and stays where it is let go', async ({
  page,
}) => {
  await page.goto(`/explore?region=territory:se221&asOf=2026-11-25&${three}`)
  const canvas = await settled(page)
  const before = await at(canvas, 'Techtank')
  await drag(page, await middleOf(page, canvas, 'Techtank'), { x: 90, y: 70 })
  await expect(page).toHaveURL(/pin=/)
  await settled(page)
  expect(near(await at(canvas, 'Techtank'), before)).toBe(false)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page).not.toHaveURL(/pin=/)
  await settled(page)
  expect(near(await at(canvas, 'Techtank'), before)).toBe(true)

  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await settled(page)
  expect(near(await at(canvas, 'Techtank'), before)).toBe(false)
  await openThings(page)
  await page.locator('#drawer-panel tr[data-id="actor:techtank"]').click()
  await expect(page).toHaveURL(/sel=actor/)
  // Selected, its words may stand on another side.
  await settled(page)
  const put = await at(canvas, 'Techtank')
  await canvas.focus()
  await page.keyboard.press('x')
  await expect(spoken(page)).toHaveText(/moves again/)
  await settled(page)
  // Let go, its words may change their side, which is nearer than it was dragged.
  expect(near(await at(canvas, 'Techtank'), put, 75)).toBe(true)
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await settled(page)
  expect(near(await at(canvas, 'Techtank'), before, 75)).toBe(true)
})

test('of what is selected only what is dragged moves; a box adds to what the view says', async ({ page }) => {
  await page.goto(`/explore?region=territory:se221&asOf=2026-11-25&${three}`)
  const canvas = await settled(page)
  const box = await canvas.boundingBox()
  if (box === null) throw new Error('no canvas')
  const names = ['Techtank', 'BTH', 'Formningsteknologi']
  const around = async (): Promise<void> => {
    const spots = await Promise.all(names.map((name) => at(canvas, name)))
    await page.keyboard.down('Shift')
    await page.mouse.move(Math.min(...spots.map(({ x }) => x)) - 60, Math.min(...spots.map(({ y }) => y)) - 80)
    await page.mouse.down()
    const end = { x: Math.max(...spots.map(({ x }) => x)) + 60, y: Math.max(...spots.map(({ y }) => y)) + 80 }
    await page.mouse.move(end.x - 20, end.y - 20, { steps: 4 })
    await page.mouse.move(end.x, end.y, { steps: 4 })
    await page.mouse.up()
    await page.keyboard.up('Shift')
  }
  await around()
  await expect(page.getByText('3 selected')).toBeVisible()
  const others = [await at(canvas, 'BTH'), await at(canvas, 'Formningsteknologi')]
  await drag(page, await middleOf(page, canvas, 'Techtank'), { x: 40, y: 60 })
  await expect(steps(page)).toHaveText('1 step')
  await settled(page)
  expect(near(await at(canvas, 'BTH'), others[0] ?? box)).toBe(true)
  expect(near(await at(canvas, 'Formningsteknologi'), others[1] ?? box)).toBe(true)

  // A row of the table selects one; what Cytoscape held before must not come back with the next box.
  await openThings(page)
  await page.locator('#drawer-panel tbody tr').first().click()
  const one = new URL(page.url()).searchParams.get('sel')
  const free = { x: box.x + box.width - 150, y: box.y + 30 }
  await page.keyboard.down('Shift')
  await page.mouse.move(free.x, free.y)
  await page.mouse.down()
  await page.mouse.move(free.x + 30, free.y + 30, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  expect(new URL(page.url()).searchParams.get('sel')).toBe(one)
})

test('a pinned thing stays from a link, and what a picture of paths shows keeps its columns', async ({ page }) => {
  const [ebp, fund] = ['actor:ebp', 'fund:horisont-europa']
  await page.goto(`${blekinge}&with=${ebp},${fund}&pin=${ebp}@900.700&path=${ebp},${fund}&way=99`)
  const way = page.getByTestId('path').getByRole('list').getByRole('button').first()
  await expect(way).toHaveAttribute('aria-pressed', 'true')
  const canvas = await settled(page)
  // The start stands left of the goal, which the pin would have undone.
  expect((await at(canvas, 'EBP')).x).toBeLessThan((await at(canvas, 'Horisont')).x)
  await tabTo(page, /^Picture of /)
  await page.keyboard.press('x')
  await expect(spoken(page)).toHaveText(/^Nothing is pinned on a picture of paths/)
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Hide', exact: true })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Pin in place' })).toBeHidden()
  await page.keyboard.press('Escape')
  await drag(page, await middleOf(page, canvas, 'EBP'), { x: 60, y: 60 })
  expect(new URL(page.url()).searchParams.get('pin')).toBe(`${ebp}@900.700`)
  await expect(steps(page)).toHaveText('0 steps')
})

test('an answer that comes late is dropped with a word; E twice is one step', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    if (operationOf(route.request()) === 'Neighbours') await new Promise((go) => setTimeout(go, 1500))
    await route.continue()
  })
  const sel = 'area:se221/2020-formningsteknologi'
  const address = `/explore?region=territory:se221&asOf=2026-11-25&alone=yes&with=${sel}&sel=${sel}`
  await page.goto(address)
  const canvas = await settled(page)
  await canvas.focus()
  await page.keyboard.press('e')
  await page.keyboard.press('e')
  await expect(told(page)).toHaveText(/added beside/)
  await settled(page)
  await expect(steps(page)).toHaveText('1 step')

  // A fresh page has no answer at hand.
  await page.goto(address)
  await settled(page)
  const asked = page.waitForRequest((request) => operationOf(request) === 'Neighbours')
  await canvas.focus()
  await page.keyboard.press('e')
  await asked
  await page.getByRole('slider', { name: 'Day that is shown, by months' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).not.toHaveURL(/asOf=2026-11-25/)
  await expect(told(page)).toHaveText(/^The answer came when another picture was looked at/)
  await openThings(page)
  expect(await things(page)).toEqual([sel])
})

test('the same day compared says so, in Swedish too, and nothing is for axe to find', async ({ page }) => {
  await prefer(page, { language: 'sv' })
  await page.goto(`${blekinge}&compare=2026-11-25`)
  await settled(page)
  await expect(page.getByText('Jämförs med dagen som visas: inget kan skilja. Välj en annan dag.')).toBeVisible()
  await expectAccessible(page)
})

test('around another thing is chosen again from the menu', async ({ page }) => {
  await page.goto(`${blekinge}&layout=around&centre=actor:blekinge-tekniska-hogskola&sel=actor:techtank`)
  await settled(page)
  await page.getByRole('button', { name: 'Around one' }).click()
  await page.getByRole('menuitemradio', { name: 'Around one' }).click()
  await expect(page).toHaveURL(/centre=actor%3Atechtank|centre=actor:techtank/)
})

test('brokers say what they are computed of: no relation, paths, couplings that are off', async ({ page }) => {
  const panel = page.locator('#drawer-panel')
  const open = (): Promise<void> => page.getByRole('tab', { name: 'Brokers' }).click()
  await page.goto(`/explore?region=territory:se221&asOf=2026-11-25&alone=yes&with=actor:techtank`)
  await settled(page)
  await open()
  await expect(panel).toContainText('No relation is shown, so nothing ties these things.')
  await page.goto(`${blekinge}&path=actor:ebp,fund:horisont-europa`)
  await settled(page)
  await open()
  await expect(panel).toContainText(/^Computed of \d+ things and every relation among them on 25 Nov 2026/)
  await page.goto(`${blekinge}&off=kind:area,kind:actor`)
  await expect(page.getByText(/things are hidden by your filter/)).toBeVisible()
  await open()
  await expect(panel).toContainText('Nothing is shown, so there is nothing to compute.')
})

test('how much a picture holds is said when it is known, not before', async ({ page }) => {
  let answer = (): void => undefined
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/graphql', async (route) => {
    if (operationOf(route.request()) === 'Opening') await asked
    await route.continue()
  })
  await page.goto(blekinge)
  const canvas = page.getByTestId('canvas')
  await expect(canvas).toHaveAccessibleName('Picture of Blekinge')
  await expect(page.getByRole('tab', { name: 'Things', exact: true })).toBeVisible()
  answer()
  await settled(page)
  await expect(canvas).toHaveAccessibleName(/^Picture of Blekinge: [1-9]\d* things, [1-9]\d* /)
  await expect(page.getByRole('tab', { name: /^Things [1-9]\d*$/ })).toBeVisible()
})

/** Holds back where things are to stand until `place`, and counts the frames that the page asks for. */
async function holdPlaces(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: (() => void)[] = []
    let holds = true
    window.place = () => {
      holds = false
      for (const tell of held.splice(0)) tell()
    }
    window.Worker = class extends Worker {
      override addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
        if (typeof listener !== 'function') return
        super.addEventListener(type, (event) => {
          if (holds) held.push(() => listener(event))
          else listener(event)
        })
      }
    }
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (then) => {
      window.framesAsked += 1
      return ask(then)
    }
    window.framesAsked = 0
  })
}

test('a picture without places is not shown; what is chosen meanwhile is drawn with it', async ({ page }) => {
  await holdPlaces(page)
  await page.goto(blekinge)
  const canvas = page.getByTestId('canvas')
  await openThings(page)
  const all = await things(page)
  await page.locator('#drawer-panel tbody tr[data-id="actor:techtank"]').click()
  await expect(page).toHaveURL(/sel=actor%3Atechtank/)
  await expect(canvas).toHaveAttribute('data-settled', 'false')
  await expect(canvas).toHaveAttribute('data-drawn', '0')
  await expect(canvas.locator('.canvas-label, .canvas-badge')).toHaveCount(0)
  await page.evaluate(() => window.place())
  await settled(page)
  await expect(canvas).toHaveAttribute('data-drawn', String(all.length))
  await expect(canvas.locator('.canvas-label.strong', { hasText: 'Techtank' })).toBeVisible()
})

test('who leaves before the picture has places leaves nothing running', async ({ page }) => {
  await holdPlaces(page)
  await page.goto(blekinge)
  await expect(page.getByRole('tab', { name: /^Things [1-9]/ })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { level: 1, name: 'What should meet next?' })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 })
  // A canvas that was not taken down asks for every frame.
  await expect
    .poll(async () => {
      const before = await page.evaluate(() => window.framesAsked)
      await page.waitForTimeout(500)
      return (await page.evaluate(() => window.framesAsked)) - before
    })
    .toBeLessThan(5)
})

test('groups on their way are said on the empty picture, can be stopped and asked for again', async ({ page }) => {
  const isTraits = (request: Request): boolean => operationOf(request) === 'Traits'
  let slow = true
  await page.route('**/graphql', async (route) => {
    // An answer that the reader no longer waits for is not sent on: the page has given it up.
    if (slow && isTraits(route.request())) await new Promise((go) => page.once('close', go))
    else await route.continue()
  })
  await page.goto(`${blekinge}&layout=grouped&group=theme`)
  const canvas = page.getByTestId('canvas')
  const pane = page.locator('[data-stage]', { hasText: 'Asking for the picture…' })
  await expect(pane).toBeVisible()
  await expect(canvas).toHaveAttribute('data-settled', 'false')
  await expect(page.locator('.canvas-group, .canvas-label')).toHaveCount(0)
  await expectAccessible(page)
  const givenUp = page.waitForEvent('requestfailed', isTraits)
  await pane.getByRole('button', { name: 'Stop' }).click()
  await givenUp
  // As where it failed: the picture is drawn, and says what it lacks as long as that is wanted.
  await settled(page)
  const lacking = page.getByRole('status').filter({ hasText: 'Stopped. What groups, sizes, colours' })
  await expect(lacking).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Free', exact: true }).click()
  await expect(lacking).toBeHidden()
  await page.getByRole('button', { name: 'Grouped', exact: true }).click()
  slow = false
  await lacking.getByRole('button', { name: 'Try again' }).click()
  await expect(lacking).toBeHidden()
  await expect(page.locator('.canvas-group').first()).toBeVisible()
  await settled(page)
})

test.describe('while a request beside the graph fails', () => {
  // A connection that breaks: what the browser says of it is what the journey is about.
  test.use({ refusals: ['ERR_CONNECTION_RESET /graphql'] })
  for (const [operation, state, words] of [
    ['Traits', 'layout=grouped&group=theme', /What groups, sizes, colours and words under names need is missing/],
    ['Measures', 'colour=community', /The communities are missing/],
    ['Compared', 'compare=2019-06-30', /The other day is missing/],
  ] as const)
    test(`${operation}: the picture is drawn and says what it lacks, and a second try brings it`, async ({ page }) => {
      let broken = true
      await page.route('**/graphql', async (route) => {
        if (broken && operationOf(route.request()) === operation) await route.abort('connectionreset')
        else await route.continue()
      })
      await page.goto(`${blekinge}&${state}`)
      await settled(page)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(words)
      await expectAccessible(page)
      broken = false
      await alert.getByRole('button', { name: 'Try again' }).click()
      await expect(alert).toBeHidden()
      await settled(page)
      if (operation === 'Traits') await expect(page.locator('.canvas-group').first()).toBeVisible()
      if (operation === 'Compared') await expect(page.locator('.canvas-fate').first()).toBeVisible()
      if (operation === 'Measures')
        await expect(page.getByRole('group', { name: 'Colour' }).getByText(/^community 1/)).toBeVisible()
    })
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true })
  test('a long press opens the menu and selects nothing', async ({ page }) => {
    await page.goto(`/explore?region=territory:se221&asOf=2026-11-25&${three}`)
    const canvas = await settled(page)
    const { x, y } = await middleOf(page, canvas, 'Techtank')
    const client = await page.context().newCDPSession(page)
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await page.waitForTimeout(900)
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(page.getByRole('menuitem', { name: 'Pin in place' })).toBeVisible()
    await expect(page).not.toHaveURL(/sel=/)
  })
})

test('a link of many things comes to rest', async ({ page }) => {
  // The region opens with 40: with these, most of the picture is what was added.
  const ids = await page.request
    .post('/graphql', {
      data: { query: '{ things(labels: [Actor], asOf: "2026-11-25", first: 90) { edges { node { id } } } }' },
    })
    .then((answer) => answer.json() as Promise<{ data: { things: { edges: { node: { id: string } }[] } } }>)
  const many = ids.data.things.edges.map(({ node }) => node.id).join(',')
  await page.goto(`${blekinge}&with=${encodeURIComponent(many)}`)
  const canvas = await settled(page)
  await page.waitForTimeout(1500)
  await expect(canvas).toHaveAttribute('data-settled', 'true')
  expect(Number(await canvas.getAttribute('data-drawn'))).toBeGreaterThan(80)
})
