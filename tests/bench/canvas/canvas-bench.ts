import type { AddressInfo } from 'node:net'
import { parseSettings, serve } from '@korskoppling/api'
import { type Connection, openGraph } from '@korskoppling/cypher'
import { type Browser, chromium } from '@playwright/test'
import { formatTable, type Result, type Row } from '../table.ts'
import { byCytoscape, cytoscapeScript } from './by-cytoscape.ts'
import { byPage, scriptBytes } from './by-page.ts'
import { type MadeGraph, madeGraph } from './made-graph.ts'
import type { Watched } from './watch.ts'

const sizes = [500, 2_000, 10_000]
const ways = ['Explore', 'Cytoscape with fCoSE', 'Cytoscape, places given']
const seconds = 120
/** Loads of a page of which the middle counts, since one alone says more of the machine; but for fCoSE, which takes too long. */
const loads = 5
/** The size that the goals are about. */
const goalSize = 2_000

/** Explore in a real Chromium beside the usual way to lay a graph out, and what script its first view takes. */
export const canvasBench = {
  name: 'canvas',
  async run({ uri, user, password }: Connection): Promise<Result[]> {
    const graph = openGraph({ uri, user, password })
    const server = await serve({ graph, settings: parseSettings({ PORT: '0' }) })
    await server.listen({ host: '127.0.0.1', port: 0 })
    const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
    })
    try {
      // The first page of a browser starts it; nobody waits for that twice.
      await scriptBytes(browser, address)
      const script = await scriptSizes(browser, address)
      return [await pictures(browser, address), script]
    } finally {
      await browser.close()
      await server.close()
      await graph.close()
    }
  },
}

async function pictures(browser: Browser, address: string): Promise<Result> {
  const script = await cytoscapeScript()
  const rows: Row[] = []
  for (const size of sizes) {
    const graph = madeGraph(size)
    console.error(`${size} things: Explore …`)
    const ours = await middleOf(loads, () => byPage({ browser, address, seconds }, graph))
    if (ours !== null && ours.things !== size) throw new Error(`${ours.things} of ${size} things were drawn`)
    console.error(`${size} things: fCoSE, at most ${seconds} s …`)
    const theirs = await byCytoscape(browser, graph, { script, way: 'fcose', seconds })
    const least = await middleOf(loads, () => byCytoscape(browser, graph, { script, way: 'given', seconds }))
    const found = rowsOf(graph, [ours, theirs, least])
    // The large sizes take minutes; what is known is shown.
    console.error(formatTable({ title: '', ways, rows: found }))
    rows.push(...found)
  }
  return { title: 'canvas: every thing drawn, from the data on', ways, rows }
}

/** Each figure in the middle of so many runs; null when one of them was not done in time. */
async function middleOf(times: number, run: () => Promise<Watched | null>): Promise<Watched | null> {
  const all: Watched[] = []
  while (all.length < times) {
    const one = await run()
    if (one === null) return null
    all.push(one)
  }
  const middle = (of: (one: Watched) => number): number => all.map(of).toSorted((a, b) => a - b)[times >> 1] ?? NaN
  return {
    first: middle(({ first }) => first),
    before: middle(({ before }) => before),
    after: middle(({ after }) => after),
    things: Math.min(...all.map(({ things }) => things)),
  }
}

function rowsOf({ things, lines }: MadeGraph, found: readonly (Watched | null)[]): Row[] {
  const row = (name: string, of: (watched: Watched) => number, wanted?: [text: string, most: number]): Row => {
    const values = ways.map((way, at) => [way, found[at] ?? null] as const)
    const ours = found[0] ?? null
    return {
      what: `${things} things, ${lines.length} lines: ${name}`,
      medians: Object.fromEntries(values.flatMap(([way, one]) => (one === null ? [] : [[way, of(one)]]))),
      says: Object.fromEntries(
        values.flatMap(([way, one]) => (one === null ? [[way, `stopped at ${seconds} s`]] : [])),
      ),
      goals: wanted !== undefined && things === goalSize && ours !== null ? [goal(wanted[0], of(ours), wanted[1])] : [],
    }
  }
  return [
    row('first picture', ({ first }) => first, ['first picture within 1 s', 1_000]),
    row('longest task until then', ({ before }) => before),
    row('longest task of the layout after it', ({ after }) => after, ['no task over 50 ms', 50]),
  ]
}

async function scriptSizes(browser: Browser, address: string): Promise<Result> {
  const rows: Row[] = []
  for (const [name, path, most] of [
    ['Explore', '/explore?region=territory:se221&asOf=2026-11-25', 300],
    ['Start', '/', 220],
  ] as const) {
    const kib = (await scriptBytes(browser, `${address}${path}`)) / 1_024
    rows.push({ what: name, medians: { script: kib }, goals: [goal(`at most ${most} KiB`, kib, most)] })
  }
  return { title: 'canvas: packed script of the first view', unit: 'KiB', ways: ['script'], rows }
}

function goal(text: string, value: number, most: number): Row['goals'][number] {
  return { text, ratio: value, met: value <= most }
}
