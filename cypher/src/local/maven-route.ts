import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchProgress } from './fetch-progress.ts'
import type { Environment } from './find-on-path.ts'
import { jarList, neo4jVersion } from './jar-list.ts'
import { runTool } from './run-tool.ts'

export interface MavenRoute {
  maven: string
  environment: Environment
  log: (line: string) => void
}

/** Fills `into` with what the pinned pom.xml resolves to; Maven's own settings and mirrors apply. */
export async function fetchByMaven({ maven, environment, log }: MavenRoute, into: string): Promise<void> {
  log(`fetching Neo4j ${neo4jVersion} by Maven, once: ${jarList.size} jars, 103 MB`)
  // Maven may write beside its pom, which is not ours to fill.
  const cwd = mkdtempSync(join(tmpdir(), 'korskoppling-maven-'))
  try {
    copyFileSync(join(import.meta.dirname, 'pom.xml'), join(cwd, 'pom.xml'))
    const args = ['-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`]
    await runTool(
      { path: maven, args, environment, cwd },
      fetchProgress(log, /Downloaded from .*\/([^/ ]+\.(?:jar|pom))/),
    )
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
