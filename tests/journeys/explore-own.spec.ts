import { blekinge, openThings, settled, things } from '../support/canvas.ts'
import { expect, expectAccessible, expectFits, menuHasFocus, prefer, tabTo, test } from '../support/journey.ts'

/* What a reader makes of the picture: notes, what stands under the names, the picture as Cypher. */

const pair = `${blekinge}&alone=yes&with=actor:techtank,area:se221/2020-formningsteknologi`

test('a note by keys alone: written, marked on the canvas, kept by reload, undone in one step', async ({ page }) => {
  await page.goto(`${pair}&sel=actor:techtank`)
  const canvas = await settled(page)
  await tabTo(page, /^Picture of/)
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Note …' })).toBeVisible()
  await menuHasFocus(page)
  await page.keyboard.type('No')
  await page.keyboard.press('Enter')
  const field = page.getByTestId('detail').getByRole('textbox', { name: 'Note' })
  await expect(field).toBeFocused()
  await page.keyboard.type('Who pays? Ring them')
  await page.keyboard.press('Enter')
  await page.keyboard.type('before May')
  await page.keyboard.press('Control+Enter')
  await expect(field).toBeHidden()
  await expect(page.getByTestId('detail').getByText('Who pays? Ring them before May')).toBeVisible()
  await expect(canvas.locator('.canvas-note[data-of="actor:techtank"]')).toBeAttached()
  await expect(page).toHaveURL(/note=actor/)
  await expectAccessible(page)

  // Esc gives up what was typed, and nothing else.
  // The focus is where the note stands.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Change the note' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('never mind')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Change the note' })).toBeFocused()
  await expect(page.getByTestId('detail').getByText('never mind')).toHaveCount(0)

  await page.reload()
  await settled(page)
  await page.getByRole('tab', { name: /^Notes/ }).click()
  await expect(page.getByRole('tab', { name: /^Notes/ })).toHaveText('Notes 1')
  await expect(page.locator('#drawer-panel').getByRole('button', { name: 'Techtank' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('tab', { name: /^Notes/ })).toHaveText('Notes 0')
  await expect(canvas.locator('.canvas-note')).toHaveCount(0)
})

test('leaving a note keeps it, and the file and the sheet of paper say it', async ({ page }) => {
  await page.goto(`${pair}&sel=actor:techtank`)
  await settled(page)
  await page.getByTestId('detail').getByRole('button', { name: 'Write a note' }).click()
  await page.keyboard.type('Ask <b>twice</b> & go on')
  await page.getByRole('tab', { name: /^Things/ }).click()
  await expect(page.getByTestId('detail').getByText('Ask <b>twice</b> & go on')).toBeVisible()
  await expect(page.getByRole('button', { name: '1 step', exact: true })).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.getByTestId('print-sheet')).toContainText('Techtank: Ask <b>twice</b> & go on')
})

test('what stands under the names is a choice, and says nothing where nothing is recorded', async ({ page }) => {
  await page.goto(pair)
  const canvas = await settled(page)
  await expect(canvas.locator('.canvas-caption')).toHaveCount(0)
  await page.getByRole('button', { name: /^Under names/ }).click()
  await page.getByRole('menuitemradio', { name: 'neighbours', exact: true }).click()
  await settled(page)
  const label = canvas.locator('.canvas-label[data-of="actor:techtank"]')
  await expect(label.locator('.canvas-caption')).toHaveText(/^\d+ neighbours$/)
  await page.getByRole('button', { name: /^Under names/ }).click()
  await page.getByRole('menuitemradio', { name: 'region', exact: true }).click()
  await expect(label.locator('.canvas-caption')).toHaveText('Blekinge')
  await page.getByRole('button', { name: /^Under names/ }).click()
  await page.getByRole('menuitemradio', { name: 'the English name', exact: true }).click()
  await expect(
    canvas.locator('.canvas-label', { hasText: 'Formningsteknologi' }).locator('.canvas-caption'),
  ).toHaveText(/forming/i)
  await expect(page).toHaveURL(/caption=english/)
})

test('the picture as Cypher gives just its things and statements, and goes on in Query', async ({ page }) => {
  await page.goto(blekinge)
  await settled(page)
  await page.getByRole('checkbox', { name: /our reading/ }).uncheck()
  await openThings(page)
  const shown = await things(page)
  await page.getByRole('tab', { name: /^Relations/ }).click()
  const lines = Number(
    await page
      .getByRole('tab', { name: /^Relations/ })
      .locator('strong')
      .innerText(),
  )
  await page.getByRole('button', { name: 'Cypher', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'This picture as Cypher' })
  const text = await dialog.locator('pre').innerText()
  expect(text).toContain('// Blekinge, as of 25 Nov 2026\n// 1. our reading switched off')
  await expectAccessible(page)
  const answer = await page.request.post('/graphql', {
    data: {
      query: 'query ($statement: String!) { runCypher(statement: $statement) { rows } }',
      variables: { statement: text },
    },
  })
  const { data } = (await answer.json()) as { data: { runCypher: { rows: [Node, Tie | null, Node | null][] } } }
  const found = new Set(data.runCypher.rows.map(([node]) => node.$node.properties.id))
  expect([...found].sort()).toEqual(shown)
  const ties = data.runCypher.rows.flatMap(([, tie]) => tie ?? [])
  expect(ties).toHaveLength(lines)
  expect(ties.filter((tie) => tie.$relationship.properties.modality === 'inferred')).toEqual([])

  await dialog.getByRole('button', { name: 'Open in Query' }).click()
  await expect(page.getByRole('textbox', { name: 'Cypher statement' })).toContainText('// Blekinge, as of', {
    timeout: 60_000,
  })
  await page.getByRole('button', { name: /^Run/ }).click()
  await expect(page.getByTestId('run-state')).toContainText(`${data.runCypher.rows.length} rows`)
  await page.goBack()
  await expect(page).toHaveURL(/\/explore/)
})

interface Node {
  $node: { properties: { id: string } }
}
interface Tie {
  $relationship: { properties: { modality: string } }
}

test('in Norwegian on a phone: a note about the thing, and its words fit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await prefer(page, { language: 'nb' })
  await page.goto(`${pair}&sel=actor:techtank`)
  await page.getByRole('button', { name: 'Skriv et notat' }).click()
  await page.keyboard.type('Ring dem')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByTestId('detail').getByText('Ring dem')).toBeVisible()
  await expectFits(page)
  await expectAccessible(page)
})
