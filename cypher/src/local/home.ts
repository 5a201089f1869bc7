import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What lies in `.korskoppling/` (KORSKOPPLING_HOME): absolute paths. */
export interface Home {
  folder: string
  /** The generated password of the database; lost, the data cannot be opened. */
  password: string
  /** Neo4j's own home: `conf/`, `data/`, `import/` (kept empty), `logs/`. */
  neo4j: string
  /** What the server printed since its start. */
  output: string
  /** Process and port of the running server. */
  server: string
  /** Held while a server is started or stopped. */
  lock: string
  /** One file for each process that uses the server. */
  users: string
}

/** Where things lie below the folder; nothing is made. */
export function homeAt(path: string): Home {
  const folder = resolve(path)
  const neo4j = join(folder, 'neo4j')
  return {
    folder,
    neo4j,
    password: join(folder, 'password'),
    output: join(neo4j, 'logs', 'console.log'),
    server: join(folder, 'server.json'),
    lock: join(folder, 'server.lock'),
    users: join(folder, 'users'),
  }
}

/** Makes the folders, closed to other accounts. */
export function openHome(path: string): Home {
  const home = homeAt(path)
  const inNeo4j = ['conf', 'data', 'import', 'logs'].map((name) => join(home.neo4j, name))
  for (const folder of [home.folder, home.users, ...inNeo4j]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  return home
}
