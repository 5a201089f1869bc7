import type { Session } from 'neo4j-driver'

/** A close that waits on a query which nothing can stop must not hang its caller. */
export const closeLimitMs = 2_000

/**
 * Gives the way to close a session, which ends what still runs in it. Resolves after 2 s at the latest, with whether the
 * database has let go of it; further calls give the answer of the first.
 */
export function closerOf(session: Session): () => Promise<boolean> {
  let closing: Promise<boolean> | undefined
  return () => (closing ??= Promise.race([closed(session), later(closeLimitMs).then(() => false)]))
}

/** A session whose connection has broken holds nothing either. */
async function closed(session: Session): Promise<boolean> {
  await session.close().catch(() => undefined)
  return true
}

export function later(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms).unref())
}
