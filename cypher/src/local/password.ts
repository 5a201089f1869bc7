import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KorskopplingError } from '../errors.ts'
import type { Home } from './home.ts'

export const localUser = 'neo4j'

/** The password of the database in this home, made at the first start and kept beside the data, readable by its owner. */
export function localPassword(home: Home): string {
  if (existsSync(home.password)) return readFileSync(home.password, 'utf8').trim()
  if (existsSync(join(home.neo4j, 'data', 'databases', 'system'))) throw lostPassword(home)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(home.password, `${password}\n`, { mode: 0o600 })
  return password
}

/** Neo4j reads this file only while it makes its system database; later ones are ignored. */
export function writeInitialPassword(home: Home, password: string): void {
  const folder = join(home.neo4j, 'data', 'dbms')
  const file = join(folder, 'auth.ini')
  if (existsSync(file)) return
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(file, authLine(password, randomBytes(32)), { mode: 0o600 })
}

/** The line that `neo4j-admin dbms set-initial-password` would write, without its 3 s. */
export function authLine(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < rounds; round++) hash = createHash('sha256').update(hash).digest()
  return `${localUser}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${rounds}:\n`
}

const rounds = 1024

/** The database in this home does not open with the password we know, or we know none. */
export function lostPassword(home: Home, cause?: unknown): KorskopplingError {
  return new KorskopplingError(
    'LAUNCH_FAILED',
    `the local database in ${home.neo4j} does not open with the password in ${home.password}: put that file back, ` +
      `or remove ${home.folder} with everything in it, also what people wrote, and start again`,
    { facts: { home: home.folder }, cause },
  )
}
