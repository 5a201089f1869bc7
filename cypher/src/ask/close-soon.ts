import type { Session } from 'neo4j-driver'

/** A close that waits on a query which nothing can stop must not hang its caller. */
const closeLimitMs = 2_000

/** Closes the session, which ends what still runs in it, and waits for that no longer than 2 s. */
export async function closeSoon(session: Session): Promise<void> {
  await Promise.race([session.close().catch(() => undefined), later(closeLimitMs)])
}

export function later(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms).unref())
}
