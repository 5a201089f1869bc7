import { join } from 'node:path'
import type { Profile } from './settings.ts'

const small = ['-Xms64m', '-Xmx512m', '-XX:+UseSerialGC']

/** For a life of minutes: compiled in the dear way only what is called four times as often as Java would wait for. */
const seldomCompiled = ['InvocationThreshold=20000', 'MinInvocationThreshold=2400', 'CompileThreshold=60000'].map(
  (limit) => `-XX:Tier4${limit}`,
)

/** Never `-XX:+ExitOnOutOfMemoryError`: without it a greedy query ends with an error, with it the server ends. */
const memory: Record<Profile, readonly string[]> = {
  app: ['-Xms256m', '-Xmx2g'],
  test: [...small, ...seldomCompiled],
  // To compile its code twice would take longer than it lives.
  brief: [...small, '-XX:TieredStopAtLevel=1'],
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/** What Java gets so that Neo4j runs in `neo4jHome`; `flags` come before the class path. */
export function commandLine(
  { jars, neo4jHome }: { jars: string; neo4jHome: string },
  profile: Profile,
  flags: readonly string[] = [],
): string[] {
  return [
    ...memory[profile],
    ...opened,
    ...flags,
    '-cp',
    join(jars, '*'),
    mainClass,
    homeArgument(neo4jHome),
    `--config-dir=${join(neo4jHome, 'conf')}`,
    '--console-mode',
  ]
}

const mainClass = 'org.neo4j.server.CommunityEntryPoint'

function homeArgument(neo4jHome: string): string {
  return `--home-dir=${neo4jHome}`
}

/** Whether a process's command line is that of a server in `neo4jHome`. */
export function isServerOf(neo4jHome: string, line: string): boolean {
  return line.includes(mainClass) && line.split(/[\0\s]/).includes(homeArgument(neo4jHome))
}
