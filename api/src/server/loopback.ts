import { isIP } from 'node:net'

/** True when only this machine can reach a server that listens on `host`, or when the name means this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
