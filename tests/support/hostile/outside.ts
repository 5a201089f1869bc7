import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outside } from './beyond.ts'

export const secret = 'a-secret-that-no-answer-may-hold'

export interface Trap extends Outside {
  /** How often anything has connected. */
  hits: () => number
  close: () => void
}

/** A listener on this machine that counts whoever calls, and a file that nobody may read. */
export async function setTrap(): Promise<Trap> {
  const folder = mkdtempSync(join(tmpdir(), 'korskoppling-trap-'))
  const file = join(folder, 'secret.csv')
  writeFileSync(file, `${secret}\n`)
  let hits = 0
  const server = createServer((_, response) => void response.end(`${secret}\n`))
  server.on('connection', () => hits++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0
  const close = () => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, file, hits: () => hits, close }
}
