import { createServer } from 'node:net'
import { KorskopplingError } from '@korskoppling/cypher'
import type { Settings } from '../settings.ts'

/** Rejects with BAD_SETTING when nothing can listen there: said before a database is started for nothing. */
export function checkPort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      const message = `HOST=${host} PORT=${port}: ${reasons[cause.code ?? ''] ?? cause.message}`
      reject(new KorskopplingError('BAD_SETTING', message, { facts: { host, port }, cause }))
    })
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'something listens there already (Korskoppling itself?); stop it or choose another PORT',
  EACCES: 'this account may not listen there; choose a PORT from 1024',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'no machine has that name',
}
