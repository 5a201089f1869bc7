import { gzipSync } from 'node:zlib'
import { type Browser, errors, type Page } from '@playwright/test'
import type { MadeGraph } from './made-graph.ts'
import { openingAnswer } from './opening-answer.ts'
import { summary, watch, type Watched } from './watch.ts'

const size = { width: 1440, height: 900 }

/** A layout that is not done by then is looked at as far as it came. */
const longestLayoutMs = 60_000

export interface Served {
  browser: Browser
  address: string
  /** Give up when nothing stands after so long. */
  seconds: number
}

/**
 * Explore as it is served, every thing drawn, of a region that opens with this graph; the rest is asked of the server.
 * Null when the first picture was not there in time.
 */
export async function byPage({ browser, address, seconds }: Served, graph: MadeGraph): Promise<Watched | null> {
  const page = await browser.newPage({ viewport: size })
  const answer = JSON.stringify(openingAnswer(graph))
  await page.addInitScript(watch, graph.things)
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"operationName":"Opening"') !== true) return route.continue()
    // The server is asked as well: this answer comes as late among those of the page as a real one, which is the last.
    await route.fetch()
    return route.fulfill({ contentType: 'application/json', body: answer })
  })
  await page.goto(`${address}/explore?region=territory:se221&asOf=2026-11-25&all=yes`)
  try {
    await page.waitForFunction(() => window.marks.drawn > 0, undefined, { timeout: seconds * 1_000 })
    const settled = page.waitForSelector('[data-testid=canvas][data-settled=true]', { timeout: longestLayoutMs })
    await settled.catch(() => undefined)
    await page.waitForTimeout(500)
    return summary(await page.evaluate(() => window.marks))
  } catch (error) {
    if (error instanceof errors.TimeoutError) return null
    throw error
  } finally {
    await page.close()
  }
}

/** Bytes of script, packed, that a view takes until it stands. */
export async function scriptBytes(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: size })
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(packed(response.body()))
  })
  await page.goto(address)
  await stands(page)
  const sizes = await Promise.all(bodies)
  await page.close()
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}

async function packed(body: Promise<Buffer>): Promise<number> {
  return gzipSync(await body, { level: 9 }).length
}

async function stands(page: Page): Promise<void> {
  await page.waitForSelector('h1')
  await page.waitForLoadState('networkidle')
}
