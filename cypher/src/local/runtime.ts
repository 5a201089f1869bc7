import { type Cache, openCache } from './cache-folder.ts'
import { findJava, newestProvenJava, type Java, type JavaSearch } from './find-java.ts'
import { findOnPath, type Environment } from './find-on-path.ts'
import { findPython } from './find-python.ts'
import { fillJarCache, hasJars } from './jar-cache.ts'
import { fetchByMaven } from './maven-route.ts'
import { nothingThere } from './nothing-there.ts'
import { fetchByJgo, javaOfPython, preparePython } from './python-route.ts'

/** What a local Neo4j runs on and from. */
export interface Runtime {
  java: Java
  /** The folder with the jars. */
  jars: string
  cache: Cache
}

type Log = (line: string) => void

/**
 * Java and the jars: what is there already, else Java of this machine with Maven, else both from Python packages. Rejects
 * with LAUNCH_FAILED, naming what was looked for and what was found, when none of these ways is open.
 */
export async function findRuntime(log: Log, environment: Environment = process.env): Promise<Runtime> {
  const cache = openCache(environment)
  const search = await findJava(environment)
  const maven = findOnPath('mvn', environment)
  const jarsThere = hasJars(cache.jars)
  if (search.java && (jarsThere || maven !== undefined)) {
    warnIfNewer(search.java, log)
    if (maven !== undefined && !jarsThere)
      await fillJarCache({ folder: cache.jars, log }, (into) => fetchByMaven({ maven, environment, log }, into))
    return { java: search.java, jars: cache.jars, cache }
  }
  return await byPython({ search, cache, environment }, log)
}

interface Found {
  search: JavaSearch
  cache: Cache
  environment: Environment
}

async function byPython({ search, cache, environment }: Found, log: Log): Promise<Runtime> {
  const { python, looked } = await findPython(environment)
  if (python === undefined) throw nothingThere({ java: search, maven: findOnPath('mvn', environment), python: looked })
  log(`${search.java ? 'Maven' : 'a fitting Java'} is not there, so Neo4j is run by way of Python (${python})`)
  const route = { python, cache, environment, log }
  await preparePython(route)
  const java = search.java ?? (await javaOfPython(route))
  if (!hasJars(cache.jars)) await fillJarCache({ folder: cache.jars, log }, (into) => fetchByJgo(route, into))
  return { java, jars: cache.jars, cache }
}

function warnIfNewer(java: Java, log: Log): void {
  if (java.release <= newestProvenJava) return
  log(`Java ${java.release} is newer than the 17 and 21 that Neo4j 5.26 is made for; if it fails, set JAVA_HOME`)
}
