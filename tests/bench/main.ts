import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph, startLocalNeo4j, type Connection } from '@korskoppling/cypher'
import { loadShipped } from '@korskoppling/seed'
import { gapsBench } from './gaps/gaps-bench.ts'
import { readBench } from './read/read-bench.ts'
import { formatTable, type Result } from './table.ts'

/** A benchmark gets a database that holds the shipped data and gives rows of ratios measured in one run. */
interface Benchmark {
  name: string
  run(connection: Connection): Promise<Result>
}

const benchmarks: Benchmark[] = [readBench, gapsBench]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name))
if (unknown.length > 0) {
  console.error(
    `no benchmark called ${unknown.join(', ')}; there are: ${benchmarks.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

const home = mkdtempSync(join(tmpdir(), 'korskoppling-bench-'))
// Nothing may run beside what is measured.
const log = (line: string) => console.error(line)
const local = await startLocalNeo4j({ home, profile: 'app', archive: false, log })
try {
  const graph = openGraph(local.connection)
  await loadShipped(graph, {})
  await graph.close()
  const results: Result[] = []
  for (const benchmark of benchmarks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const result = await benchmark.run(local.connection)
    console.log(formatTable(result))
    results.push(result)
  }
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await local.stop()
  rmSync(home, { recursive: true, force: true })
}
