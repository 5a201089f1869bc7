import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'vite'
import type { MadeGraph } from './made-graph.ts'
import type { Watched } from './watch.ts'

/** The other way: Cytoscape with its usual styles and the usual settings of fCoSE, on the main thread as it runs there. */
export async function fcoseScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'fcose-page.ts'), formats: ['iife'], name: 'fcose' },
    },
  })
  const [first] = [made].flat()
  if (first === undefined || !('output' in first)) throw new Error('the page of fCoSE was not built')
  return first.output[0].code
}

/** Null when it was not done after `seconds`. */
export async function byFcose(
  browser: Browser,
  graph: MadeGraph,
  { script, seconds }: { script: string; seconds: number },
): Promise<Watched | null> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent('<div id="box" style="width: 1000px; height: 700px"></div>')
  await page.addScriptTag({ content: script })
  const done = page.evaluate((given) => window.layOut(given), graph)
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), seconds * 1_000))
  const found = await Promise.race([done, late])
  // A page that is busy still goes: its process is ended.
  done.catch(() => undefined)
  await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 5_000))])
  return found
}
