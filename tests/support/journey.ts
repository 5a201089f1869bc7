import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** A journey whose page must not put an error on its console, a refusal by the content security policy included. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(error.message))
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** A journey that changes the graph for a while: it runs when no other does. */
export const writes = { tag: '@writes' } as const

/** Both modes and two languages: colours do not depend on words, so each is seen once. */
export const faces = [
  { mode: 'light', language: 'en' },
  { mode: 'dark', language: 'sv' },
] as const

/**
 * No violation of WCAG 2.2 A and AA or of axe's own best practices. `alike` are rows of a large table of which enough
 * others are looked at: a thousand cells of the same making take a minute and tell nothing more.
 */
export async function expectAccessible(page: Page, alike?: string): Promise<void> {
  // Without describing every element that is in order, which on a table of a thousand cells takes longer than looking.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await (alike === undefined ? axe : axe.exclude(alike)).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

/** Nothing is wider than the screen: neither the page nor what scrolls in it. */
export async function expectFits(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#main, :has(> #main)')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
  )
  expect(wide).toEqual([])
}

/** The page as a reader in another mode or language finds it, with the choice remembered. */
export async function prefer(page: Page, choice: { language?: 'en' | 'sv' | 'nb'; names?: string }): Promise<void> {
  await page.addInitScript((wanted) => {
    if (wanted.language) localStorage.setItem('korskoppling.language', wanted.language)
    if (wanted.names) localStorage.setItem('korskoppling.names', wanted.names)
  }, choice)
}

/** Presses Tab until what has the focus bears the name; fails after 80 stops. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const at = document.activeElement
      const field = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined
      return at?.getAttribute('aria-label') ?? field ?? at?.textContent ?? ''
    })
    if (typeof name === 'string' ? label === name : name.test(label)) return
  }
  throw new Error(`Tab never reached ${String(name)}`)
}
