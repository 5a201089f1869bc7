import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { KorskopplingError } from '@korskoppling/cypher'
import type { FastifyInstance } from 'fastify'
import { answer } from './answer.ts'
import { isLoopback } from './loopback.ts'

/** What decides under which names the server answers. */
export interface Names {
  host: string
  hosts: readonly string[]
}

/**
 * Answers only under names it knows: a page whose own name was pointed at this machine (DNS rebinding) sends that name.
 * The port is not looked at, since a container or a tunnel shows another one and the name alone stops the attack.
 */
export function guardNames(server: FastifyInstance, names: Names): void {
  const known = knownNames(names)
  server.addHook('onRequest', async (request, reply) => {
    const host = nameOf(`http://${request.headers.host ?? ''}`)
    if (!known(host)) {
      const message = `this server does not answer under the name ${JSON.stringify(host.slice(0, 100))}; KORSKOPPLING_HOSTS adds names`
      return answer(reply, new KorskopplingError('NOT_ALLOWED', message), 421)
    }
    const { origin } = request.headers
    if (origin !== undefined && !known(nameOf(origin)))
      return answer(reply, new KorskopplingError('NOT_ALLOWED', 'pages of other sites may not ask this server'))
  })
}

/** Off loopback a literal address is fine: only a name can be pointed elsewhere. */
function knownNames({ host, hosts }: Names): (name: string) => boolean {
  const own = new Set(['localhost', host.toLowerCase(), ...hosts])
  if (!isLoopback(host)) own.add(hostname().toLowerCase()).add(`${hostname().toLowerCase()}.local`)
  return (name) => own.has(name) || isLoopback(name) || (!isLoopback(host) && isIP(name) !== 0)
}

function nameOf(address: string): string {
  if (!URL.canParse(address)) return ''
  return new URL(address).hostname.replace(/^\[|\]$/g, '').toLowerCase()
}
