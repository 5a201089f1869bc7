import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { ask, explain } from './ask/ask.ts'
import type { Answering, AskOptions, Explained, Value } from './ask/asked.ts'
import { closerOf, later } from './ask/close-soon.ts'
import { watchHung } from './ask/hung.ts'
import { fromDriver, isDeadlock } from './driver-errors.ts'
import { KorskopplingError, stoppedBy } from './errors.ts'
import type { Query } from './query.ts'
import { toDriver, fromRecord } from './values.ts'

/** Where the database is. `neo4j://` goes by the routing table of a cluster, `bolt://` to one server. */
export interface Connection {
  uri: string
  user: string
  password: string
  /** The server's default database where left out. */
  database?: string | undefined
}

export interface RunOptions {
  /** Ends the query in the database within about 0.1 s. */
  signal?: AbortSignal | undefined
  /** Milliseconds; 0 (no limit) is for the loader only. Default 10,000. */
  timeoutMs?: number | undefined
}

/** What a unit of work may do inside its one transaction. */
export interface Transaction {
  run<P, R>(query: Query<P, R>, parameters: P): Promise<R[]>
}

/** The one door to the database. Reads run in READ sessions with a time limit; writes in one transaction each. */
export interface Graph {
  read<P, R>(query: Query<P, R>, parameters: P, options?: RunOptions): Promise<R[]>
  /**
   * Runs `work` in one transaction: all or nothing. Run again only after a deadlock, of which the database says that it
   * undid everything; never after a lost connection, since an unknown outcome must be looked into.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: RunOptions): Promise<T>
  /**
   * Runs a statement of anybody's making behind the guards, its parameters and rows in typed JSON. Rejects before any
   * row with READ_ONLY or NOT_ALLOWED (a guard's refusal, with the rule), BAD_CYPHER or BAD_INPUT.
   */
  ask(statement: string, parameters: Readonly<Record<string, Value>>, options?: AskOptions): Promise<Answering>
  /** What the database would do with such a statement, also with one that writes: nothing runs. */
  explain(
    statement: string,
    parameters: Readonly<Record<string, Value>>,
    options?: Pick<AskOptions, 'signal'>,
  ): Promise<Explained>
  /** Statements of schema (constraints, indexes), one transaction each. */
  schema(statement: string): Promise<void>
  /** Resolves when the server answers; rejects with GRAPH_UNAVAILABLE or GRAPH_LOGIN_REFUSED. */
  verify(): Promise<void>
  /**
   * While a free statement that was stopped may still be at work: resolves once the database has let go of it, or when
   * `onHung` was told of it and is done. Undefined where no statement is in doubt.
   */
  inDoubt(): Promise<void> | undefined
  close(): Promise<void>
}

export interface GraphOptions {
  /** Called once per statement that is sent: for metrics, and for the tests that count statements. */
  onStatement?: (name: string) => void
  /** Called once per statement of the library when its rows are there or it failed. */
  onStatementEnd?: (name: string, seconds: number) => void
  /**
   * Called with the tag of a free statement that was stopped and that the database is still working on: no command ends
   * it. Its transaction has the tag in its metadata.
   */
  onHung?: (tag: string) => void | Promise<void>
  /** Milliseconds from the stop until then; 10,000 where left out. */
  hungAfterMs?: number
}

const mostTries = 4
const defaultTimeoutMs = 10_000

export function openGraph(connection: Connection, options: GraphOptions = {}): Graph {
  const driver = connect(connection)
  // One's own writes are seen by one's later reads, also where a replica serves them.
  const bookmarkManager = neo4j.bookmarkManager()
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ database: connection.database, defaultAccessMode: mode, bookmarkManager, fetchSize: 1_000 })
  const { onStatement = () => undefined, onHung = () => undefined, hungAfterMs = 10_000 } = options
  const read = () => session('READ')
  const hung = watchHung({ session: read, afterMs: hungAfterMs, onHung })
  const askDoor = { session: read, onStatement, onStuck: hung.look }

  return {
    async read(query, parameters, run = {}) {
      return await inSession(session('READ'), run.signal, async (opened) =>
        opened.executeRead((tx) => runIn(tx, query, { parameters, options }), {
          timeout: run.timeoutMs ?? defaultTimeoutMs,
        }),
      )
    },
    async write(work, run = {}) {
      const once = () =>
        inSession(session('WRITE'), run.signal, async (opened) => {
          const tx = await opened.beginTransaction({ timeout: run.timeoutMs ?? defaultTimeoutMs })
          try {
            const result = await work({ run: (query, parameters) => runIn(tx, query, { parameters, options }) })
            await tx.commit()
            return result
          } finally {
            // Rolls back what was not committed; after a commit it does nothing.
            await tx.close().catch(() => undefined)
          }
        })
      return await unlessDeadlocked(once)
    },
    ask: (statement, parameters, run) => ask(askDoor, { statement, parameters }, run),
    explain: (statement, parameters, run) => explain(askDoor, { statement, parameters }, run),
    async schema(statement) {
      await inSession(session('WRITE'), undefined, async (opened) => {
        options.onStatement?.('schema')
        await opened.run(statement, {}, { timeout: 60_000 })
      })
    },
    async verify() {
      // The driver's own check does not notice that the server has no database of this name; an empty transaction does,
      // and costs no planning, which takes a cold server seconds.
      await inSession(session('READ'), undefined, async (opened) => {
        await (await opened.beginTransaction({ timeout: defaultTimeoutMs })).rollback()
      })
    },
    inDoubt: hung.inDoubt,
    close() {
      hung.close()
      return driver.close()
    },
  }
}

function connect({ uri, user, password }: Connection): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      maxTransactionRetryTime: 5_000,
    })
  } catch (error) {
    throw new KorskopplingError('BAD_SETTING', `NEO4J_URI "${uri}" is not an address of a Neo4j database`, {
      cause: error,
    })
  }
}

async function inSession<T>(
  session: Session,
  signal: AbortSignal | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const close = closerOf(session)
  const stop = () => void close()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    if (signal?.aborted) throw stoppedBy(signal)
    return await work(session)
  } catch (error) {
    if (signal?.aborted) throw stoppedBy(signal, error)
    throw fromDriver(error)
  } finally {
    signal?.removeEventListener('abort', stop)
    await close()
  }
}

async function runIn<P, R>(
  tx: Pick<ManagedTransaction, 'run'>,
  query: Query<P, R>,
  { parameters, options }: { parameters: P; options: GraphOptions },
): Promise<R[]> {
  options.onStatement?.(query.name)
  const began = performance.now()
  try {
    const result = await tx.run(query.text, toDriver(query.parameters.parse(parameters)))
    return result.records.map((record) => query.row.parse(fromRecord(record)))
  } catch (error) {
    throw finalIfGreedy(error)
  } finally {
    options.onStatementEnd?.(query.name, (performance.now() - began) / 1000)
  }
}

/** The driver takes a full memory for a passing trouble and would fill it twice more; only its own errors are retried. */
function finalIfGreedy(error: unknown): unknown {
  const ours = fromDriver(error)
  return ours.code === 'MEMORY_LIMIT' ? ours : error
}

/** The other of the two transactions goes on and ends, so that the way is free a moment later. */
async function unlessDeadlocked<T>(once: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await once()
    } catch (error) {
      if (!isDeadlock(error) || tries === mostTries) throw error
      await later(Math.random() * 100 * tries)
    }
  }
}
