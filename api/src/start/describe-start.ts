import type { Graph } from '@korskoppling/cypher'
import { explain } from '../cli/explain.ts'
import { isLoopback } from '../server/loopback.ts'
import type { Settings } from '../settings.ts'
import { readAbout } from './about.ts'
import type { OpenedGraph } from './open-graph.ts'
import { createReadiness } from './readiness.ts'

/** What a person wants to know after a start, one line each, the address last. */
export async function describeStart(settings: Settings, { graph, where }: OpenedGraph, address: string) {
  const { version, dataVersion, newerData } = await readAbout(graph)
  const { size, verdict } = await describeGraph(graph, address)
  return [
    `Korskoppling ${version}`,
    `graph: ${where}`,
    `data: ${dataVersion === null ? 'none loaded by Korskoppling' : `version ${dataVersion}`}${size}`,
    ...(newerData === null ? [] : [`newer data: ${newerData}`]),
    'what people add is kept in the same graph; `npx korskoppling export --records` saves it as a file',
    settings.documents === undefined
      ? 'documents: none (KORSKOPPLING_DOCUMENTS names a folder)'
      : `documents: ${settings.documents}`,
    `writing: ${describeRights(settings)}`,
    verdict,
  ]
}

function describeRights({ host, token }: Settings): string {
  if (isLoopback(host)) return 'everybody on this machine, nobody else can reach it'
  return token === undefined ? 'nobody (KORSKOPPLING_TOKEN is not set)' : 'whoever gives KORSKOPPLING_TOKEN'
}

async function describeGraph(graph: Graph, address: string): Promise<{ size: string; verdict: string }> {
  try {
    const { nodes, relationships } = await createReadiness(graph)()
    return {
      size: `, ${nodes} nodes (things, themes, sources) and ${relationships} statements`,
      verdict: `ready ${address}`,
    }
  } catch (error) {
    return { size: '', verdict: `not ready ${address}: ${explain(error)}` }
  }
}
