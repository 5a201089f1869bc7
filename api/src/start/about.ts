import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Graph, loadQueries } from '@korskoppling/cypher'
import { shippedVersion } from '@korskoppling/seed'
import type { AboutFacts } from '../graphql/context.ts'
import { root } from '../settings.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** Reading all data files takes 50 ms in which nothing else is answered, and they change when somebody pulls. */
const shippedKeptMs = 60_000
let kept: { version: string; readAt: number } | undefined

function shippedNow(): string {
  if (kept === undefined || Date.now() - kept.readAt > shippedKeptMs)
    kept = { version: shippedVersion(), readAt: Date.now() }
  return kept.version
}

/** What the server says of itself. The graph is asked each time, since `npm run seed` may load beside a running server. */
export async function readAbout(graph: Graph): Promise<AboutFacts> {
  const [last] = await graph.read(loadQueries.last, {})
  const shipped = shippedNow()
  const newer = last !== undefined && last.dataVersion !== shipped
  return {
    version,
    dataVersion: last?.dataVersion ?? null,
    newerData: newer ? `version ${shipped} lies beside the product; \`npm run seed\` loads it` : null,
  }
}
