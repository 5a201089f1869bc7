import type { Session } from 'neo4j-driver'
import { fromDriver } from '../driver-errors.ts'
import { closeLimitMs, closerOf } from './close-soon.ts'

/** The key of the tag in a transaction's metadata. */
export const tagKey = 'korskoppling'

export interface HungWatch {
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
  return {
    look(tag) {
      const again = () => {
        timers.delete(timer)
        void isListed(session(), tag).then((listed) => listed && onHung(tag))
      }
      const timer = setTimeout(again, afterMs - closeLimitMs).unref()
      timers.add(timer)
    },
    close() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

const listed = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.${tagKey} = $tag RETURN count(*) AS n`

/** A server that is too busy to say so counts as yes, one that is gone as no. */
async function isListed(session: Session, tag: string): Promise<boolean> {
  const close = closerOf(session)
  const patience = setTimeout(() => void close(), 5_000)
  try {
    const { records } = await session.run(listed, { tag }, { timeout: 5_000 })
    return Number(records[0]?.get('n')) > 0
  } catch (error) {
    return fromDriver(error).code !== 'GRAPH_UNAVAILABLE'
  } finally {
    clearTimeout(patience)
    await close()
  }
}
