import { expect, type Locator, type Page } from '@playwright/test'

export const blekinge = '/explore?region=territory:se221&asOf=2026-11-25'

/** The picture, at rest and with its words placed. */
export async function settled(page: Page): Promise<Locator> {
  const canvas = page.getByTestId('canvas')
  await expect(canvas).toHaveAttribute('data-settled', 'true')
  await expect(canvas.locator('.canvas-label').first()).toBeVisible()
  // Words are placed when the picture has been still for 120 ms.
  await expect
    .poll(async () => {
      const before = await canvas.locator('.canvas-words').innerHTML()
      await page.evaluate(() => new Promise((done) => setTimeout(done, 250)))
      return before === (await canvas.locator('.canvas-words').innerHTML())
    })
    .toBe(true)
  return canvas
}

/** Ids in the rows of the drawer, sorted. */
export function things(page: Page): Promise<string[]> {
  return page
    .locator('#drawer-panel tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? '').sort())
}

/** The tab with everything that the picture holds. */
export async function openThings(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^(Things|Saker|Ting)/ }).click()
  await expect(page.locator('#drawer-panel tbody tr').first()).toBeVisible()
}

/** Which of the elements lie over another one, by their words; `which` of them are asked, every one by itself. */
export async function clashes(elements: Locator, which = '*'): Promise<string[]> {
  const rects = await elements.evaluateAll(
    (found, selector) =>
      found.map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return { words: element.textContent, asked: element.matches(selector), left, top, right, bottom }
      }),
    which,
  )
  return rects
    .filter(({ asked }) => asked)
    .flatMap((one) =>
      rects
        .filter((other) => other !== one)
        // Half a pixel of rounding is no overlap.
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        )
        .map((other) => `${one.words} / ${other.words}`),
    )
}
