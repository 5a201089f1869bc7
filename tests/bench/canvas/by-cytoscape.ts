import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'vite'
import type { MadeGraph } from './made-graph.ts'
import type { Watched } from './watch.ts'

/** Cytoscape lays out by fCoSE, or draws things whose places are given: no page of ours can be quicker than that. */
export type OtherWay = 'fcose' | 'given'

/** The other ways: Cytoscape with its usual styles and settings, on the main thread as it runs there. */
export async function cytoscapeScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'cytoscape-page.ts'), formats: ['iife'], name: 'drawing' },
    },
  })
  const [first] = [made].flat()
  if (first === undefined || !('output' in first)) throw new Error('the page of Cytoscape was not built')
  return first.output[0].code
}

/** Null when it was not done after `seconds`. */
export async function byCytoscape(
  browser: Browser,
  graph: MadeGraph,
  { script, way, seconds }: { script: string; way: OtherWay; seconds: number },
): Promise<Watched | null> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent('<div id="box" style="width: 1000px; height: 700px"></div>')
  await page.addScriptTag({ content: script })
  const done = page.evaluate(([given, by]) => window.layOut(given, by), [graph, way] as const)
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), seconds * 1_000))
  const found = await Promise.race([done, late])
  // A page that is busy still goes: its process is ended.
  done.catch(() => undefined)
  await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 5_000))])
  return found
}
