import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph, startLocalNeo4j, type Connection } from '@korskoppling/cypher'
import { loadShipped } from '@korskoppling/seed'
import { canvasBench } from './canvas/canvas-bench.ts'
import { csvBench } from './csv/csv-bench.ts'
import { gapsBench } from './gaps/gaps-bench.ts'
import { hostileBench } from './hostile/hostile-bench.ts'
import { readBench } from './read/read-bench.ts'
import { rankingBench } from './ranking/ranking-bench.ts'
import { formatTable, type Result } from './table.ts'

/** A benchmark gives rows of ratios measured in one run; one on a graph gets a database that holds the shipped data. */
interface OnGraph {
  name: string
  run(connection: Connection): Promise<Result | Result[]>
}
interface ByItself {
  name: string
  run(): Result | Promise<Result>
}

const onGraph: OnGraph[] = [canvasBench, readBench, gapsBench, csvBench]
const byThemselves: ByItself[] = [rankingBench, hostileBench]

const wanted = process.argv.slice(2)
const names = [...onGraph, ...byThemselves].map(({ name }) => name)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`no benchmark called ${unknown.join(', ')}; there are: ${names.join(', ')}`)
  process.exit(2)
}
const isWanted = ({ name }: { name: string }) => wanted.length === 0 || wanted.includes(name)

const results: Result[] = []
const keep = (found: Result | Result[]) => {
  for (const result of [found].flat()) {
    console.log(formatTable(result))
    results.push(result)
  }
}
for (const benchmark of byThemselves.filter(isWanted)) keep(await benchmark.run())
if (onGraph.some(isWanted)) await runOnGraph(onGraph.filter(isWanted))
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)

async function runOnGraph(benchmarks: readonly OnGraph[]): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'korskoppling-bench-'))
  // Nothing may run beside what is measured.
  const log = (line: string) => console.error(line)
  const local = await startLocalNeo4j({ home, profile: 'app', archive: false, log })
  try {
    const graph = openGraph(local.connection)
    await loadShipped(graph, {})
    await graph.close()
    for (const benchmark of benchmarks) keep(await benchmark.run(local.connection))
  } finally {
    await local.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
