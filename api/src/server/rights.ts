import { createHash, timingSafeEqual } from 'node:crypto'
import { isLoopback } from './loopback.ts'

/**
 * Who may write. A server that only this machine reaches trusts everybody; on any other address everybody is a reader
 * until the token comes along, also from this machine, since a proxy in front makes every caller look local.
 */
export function writers({ host, token }: { host: string; token: string | undefined }) {
  if (isLoopback(host)) return () => true
  if (token === undefined) return () => false
  const expected = digest(`Bearer ${token}`)
  return (authorization: string | undefined) => timingSafeEqual(digest(authorization ?? ''), expected)
}

/** Equal lengths for a comparison whose time tells nothing. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
