import { setTimeout as pause } from 'node:timers/promises'
import type { Session } from 'neo4j-driver'
import { closeLimitMs, closerOf } from './close-soon.ts'

/** The key of the tag in a transaction's metadata. */
export const tagKey = 'korskoppling'

interface HungWatch {
  /** A statement has been stopped, and the database did not let go of it. */
  look: (tag: string) => void
  /** Resolves when all that is looked at is settled; undefined where that is nothing. */
  inDoubt: () => Promise<void> | undefined
  close: () => void
}

interface Watching {
  /** A new session in READ mode. */
  session: () => Session
  /** Milliseconds between the stop and the second look. */
  afterMs: number
  onHung: (tag: string) => void | Promise<void>
}

/** Looks again some time after a stop that did nothing, and tells when the statement is still at work. */
export function watchHung({ session, afterMs, onHung }: Watching): HungWatch {
  const closed = new AbortController()
  const looks = new Set<Promise<void>>()
  const again = async (tag: string) => {
    let found: boolean | undefined
    for (let ms = afterMs - closeLimitMs; found === undefined; ms = afterMs) {
      await pause(ms, undefined, { signal: closed.signal, ref: false })
      // A server that does not answer is busy or being started: only one that says so is at fault.
      found = await isListed(session(), tag)
    }
    if (found && !closed.signal.aborted) await onHung(tag)
  }
  return {
    look(tag) {
      const looking = again(tag)
        .catch(() => undefined)
        .finally(() => looks.delete(looking))
      looks.add(looking)
    },
    inDoubt: () => (looks.size === 0 ? undefined : Promise.all(looks).then(() => undefined)),
    close: () => closed.abort(),
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
