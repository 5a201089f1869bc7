import { AxeBuilder } from '@axe-core/playwright'
import { type ConsoleMessage, test as base, expect, type Page, type Request } from '@playwright/test'

interface Quiet {
  /**
   * Failures that the journey is about, in their order, as `403 /query.ndjson` or `ERR_CONNECTION_RESET /graphql`: a
   * browser calls them errors.
   */
  refusals: readonly string[]
  quiet: undefined
}

/**
 * A journey whose page must not put an error on its console, a refusal by the content security policy included, but
 * for those that it names.
 */
export const test = base.extend<Quiet>({
  refusals: [[], { option: true }],
  quiet: [
    async ({ page, refusals }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') said.push(errorOf(message))
      })
      page.on('pageerror', (error) => said.push(error.message))
      await use(undefined)
      expect(said).toEqual(refusals)
    },
    { auto: true },
  ],
})

function errorOf(message: ConsoleMessage): string {
  const failed = /^Failed to load resource: (?:.* status of (\d+)|net::(\w+))/u.exec(message.text())
  const how = failed?.[1] ?? failed?.[2]
  // Files of the build bear a mark of what is in them.
  const path = new URL(message.location().url).pathname.replace(/^(\/assets\/.+)-[\w-]{8}\./u, '$1-*.')
  return how === undefined ? message.text() : `${how} ${path}`
}

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
  // What still fades in has no colours to judge.
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => !(one instanceof CSSTransition) || one.playState !== 'running'),
  )
  // Without describing every element that is in order, which on a table of a thousand cells takes longer than looking;
  // the mode for pages without frames of others leaves that out before the answer is sent.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
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

/** Which operation a request to the API sends; empty for any other request. */
export function operationOf(request: Request): string {
  const { operationName } = (request.postDataJSON() ?? {}) as { operationName?: string }
  return request.url().endsWith('/graphql') ? (operationName ?? '') : ''
}

/** A menu takes keys from the moment that the focus is in it, which is a little after it is seen. */
export async function menuHasFocus(page: Page): Promise<void> {
  await expect(page.locator('[role="menu"]:focus, [role="menu"] :focus')).toHaveCount(1)
}

/** Presses Tab until what has the focus bears the name; fails after 80 stops. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press(key)
    const label = await page.evaluate(() => {
      const at = document.activeElement
      const ids = at?.getAttribute('aria-labelledby')?.split(' ')
      const others = ids?.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      const field = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined
      return others ?? at?.getAttribute('aria-label') ?? field ?? at?.textContent ?? ''
    })
    if (typeof name === 'string' ? label === name : name.test(label)) return
  }
  throw new Error(`Tab never reached ${String(name)}`)
}
