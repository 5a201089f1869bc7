import type { Session } from 'neo4j-driver'
import { closeLimitMs, closerOf } from './close-soon.ts'

/** The key of the tag in a transaction's metadata. */
export const tagKey = 'korskoppling'

interface HungWatch {
  /** A statement has been stopped, and the database did not let go of it. */
  look: (tag: string) => void
  close: () => void
}

interface Watching {
  /** A new session in READ mode. */
  session: () => Session
  /** Milliseconds between the stop and the second look. */
  afterMs: number
  onHung: (tag: string) => void
}

/** Looks again some time after a stop that did nothing, and tells when the statement is still at work. */
export function watchHung({ session, afterMs, onHung }: Watching): HungWatch {
  const timers = new Set<NodeJS.Timeout>()
  const lookIn = (ms: number, tag: string) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      void again(tag)
    }, ms).unref()
    timers.add(timer)
  }
  let closed = false
  const again = async (tag: string) => {
    const found = await isListed(session(), tag)
    if (closed) return
    if (found) onHung(tag)
    // A server that does not answer is busy or being started: only one that says so is at fault.
    else if (found === undefined) lookIn(afterMs, tag)
  }
  return {
    look: (tag) => lookIn(afterMs - closeLimitMs, tag),
    close() {
      closed = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

const listed = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.${tagKey} = $tag RETURN count(*) AS n`

/** Undefined where the server does not say. */
async function isListed(session: Session, tag: string): Promise<boolean | undefined> {
  const close = closerOf(session)
  const patience = setTimeout(() => void close(), 5_000)
  try {
    const { records } = await session.run(listed, { tag }, { timeout: 5_000 })
    return Number(records[0]?.get('n')) > 0
  } catch {
    return undefined
  } finally {
    clearTimeout(patience)
    await close()
  }
}
