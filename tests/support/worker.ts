import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '@korskoppling/cypher'
import { inject } from 'vitest'

/** Files run side by side; vitest counts the workers from 1. */
const worker = Number(process.env.VITEST_POOL_ID)

/** The database of this worker, which no other file uses meanwhile. */
export function testConnection(): Connection {
  const connection = inject('connections')[worker - 1]
  if (connection === undefined) throw new Error(`no database was started for worker ${worker}`)
  return connection
}

/** A folder of this worker alone, removed after the run. */
export function workFolder(): string {
  const folder = join(inject('runFolder'), `worker-${worker}`)
  mkdirSync(folder, { recursive: true })
  return folder
}
