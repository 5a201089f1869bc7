import { isIP } from 'node:net'

/** The address to open in a browser on this machine; one that means "all" is shown as this machine's own. */
export function addressOf(host: string, port: number): string {
  const own = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${isIP(own) === 6 ? `[${own}]` : own}:${port}`
}
