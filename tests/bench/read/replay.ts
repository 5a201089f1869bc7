import type { Graph } from '@korskoppling/cypher'
import neo4j, { type Driver } from 'neo4j-driver'

/** Statements that ran side by side; the next group began when all of them had ended. */
type Group = { text: string; parameters: Record<string, unknown> }[]

/** A graph that also notes which Cypher it was asked, so that the bare driver can be asked the very same. */
export function recording(graph: Graph): { graph: Graph; groups: Group[] } {
  const groups: Group[] = []
  let running = 0
  return {
    groups,
    graph: {
      ...graph,
      async read(query, parameters, options) {
        if (running === 0) groups.push([])
        groups.at(-1)?.push({ text: query.text, parameters: parameters as Record<string, unknown> })
        running += 1
        try {
          return await graph.read(query, parameters, options)
        } finally {
          running -= 1
        }
      },
    },
  }
}

/** The same statements through the driver and nothing else: no schema, no rows parsed. */
export async function replay(driver: Driver, groups: readonly Group[]): Promise<void> {
  for (const group of groups) {
    await Promise.all(
      group.map(async ({ text, parameters }) => {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ })
        try {
          await session.executeRead((tx) => tx.run(text, wholeNumbers(parameters)), { timeout: 120_000 })
        } finally {
          await session.close()
        }
      }),
    )
  }
}

/** The driver takes a plain number for a float, which LIMIT and SKIP refuse. */
function wholeNumbers(parameters: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, typeof value === 'number' ? neo4j.int(value) : value]),
  )
}
