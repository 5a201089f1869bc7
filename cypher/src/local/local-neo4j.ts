import type { Connection } from '../graph.ts'
import { archiveFlags, type Archiving, makeArchive } from './class-archive.ts'
import { openHome, type Home } from './home.ts'
import { withLock } from './lock-file.ts'
import { localPassword, lostPassword, writeInitialPassword } from './password.ts'
import { waitForAnswer } from './ready.ts'
import { findRuntime } from './runtime.ts'
import { forgetState, isRunning, readState, runningServer, type ServerState } from './server-state.ts'
import type { Profile } from './settings.ts'
import { localConnection, startServer } from './start-server.ts'
import { killProcess, signal, stopProcess } from './stop-process.ts'
import { countUsers, register } from './users.ts'

export interface LocalNeo4jOptions {
  /** The folder that keeps data and password; made where it is not there. */
  home: string
  profile: Profile
  /** Gets whole lines for people: what is fetched, started, waited for. */
  log: (line: string) => void
  /** Whether to make, in the background, the archive that speeds later starts. Default: for `app` only. */
  archive?: boolean
}

export interface LocalNeo4j {
  connection: Connection
  /** False when it was found running. */
  started: boolean
  /**
   * Ends the server at once, whatever it is doing, and starts it again at the same address: for a query that nothing else
   * can end. Where another process is doing that already, waits for it. What was written is safe.
   */
  restart(): Promise<void>
  /** Ends the use; the last user stops the server. Resolves when that is done; calling it twice does no harm. */
  stop(): Promise<void>
}

/** A server left by a killed launcher may still be starting. */
const reuseLimitMs = 20_000

/**
 * Finds the running Neo4j of `home` or starts one. Several processes may use it at once: each is registered, and the
 * last to leave stops it. Rejects with LAUNCH_FAILED, its message written for people.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const home = openHome(options.home)
  const waiting = () => options.log('waiting for another command that is starting or stopping the database')
  return await withLock({ path: home.lock, waiting }, async () => {
    const unregister = register(home)
    try {
      const password = localPassword(home)
      const found = await findRunning(home, password)
      const { server, archiving } = found
        ? { server: found, archiving: undefined }
        : await start(options, home, password)
      const connection = localConnection(server.port, password)
      const again = () => restart(options, home, password)
      return handle({ home, unregister, waiting, started: !found, archiving, again }, connection)
    } catch (error) {
      unregister()
      throw error
    }
  })
}

/** A server of this home that answers; one that does not is stopped. */
async function findRunning(home: Home, password: string): Promise<ServerState | undefined> {
  const state = runningServer(home)
  if (!state) return undefined
  const answer = await waitForAnswer(localConnection(state.port, password), {
    limitMs: reuseLimitMs,
    stillHopeful: () => isRunning(home, state),
  })
  if (answer === 'ready') return state
  if (answer === 'refused' && countUsers(home) > 1) throw lostPassword(home)
  await stopProcess(state.pid)
  return undefined
}

async function start({ profile, log, archive = profile === 'app' }: LocalNeo4jOptions, home: Home, password: string) {
  const runtime = await findRuntime(log)
  writeInitialPassword(home, password)
  const flags = archiveFlags(runtime)
  const began = Date.now()
  const server = await startServer({ home, profile, runtime, password, flags, lastPort: readState(home)?.port })
  log(`local Neo4j started in ${((Date.now() - began) / 1000).toFixed(1)} s, data in ${home.folder}`)
  return { server, archiving: archive ? makeArchive(runtime) : undefined }
}

async function restart(options: LocalNeo4jOptions, home: Home, password: string): Promise<void> {
  const broken = runningServer(home)
  const waiting = () => options.log('waiting for another command that is starting the database again')
  await withLock({ path: home.lock, waiting }, async () => {
    const server = runningServer(home)
    if (countUsers(home) === 0 || (server && server.pid !== broken?.pid)) return
    if (server) await killProcess(server.pid)
    await start({ ...options, archive: false }, home, password)
  })
}

interface Use {
  home: Home
  archiving: Archiving | undefined
  started: boolean
  unregister: () => void
  waiting: () => void
  again: () => Promise<void>
}

function handle(use: Use, connection: Connection): LocalNeo4j {
  const atExit = () => {
    use.archiving?.kill()
    use.unregister()
    const server = runningServer(use.home)
    if (server && countUsers(use.home) === 0) signal(server.pid, 'SIGTERM')
  }
  // Only for a program that ends without having stopped us: there is no time left to wait.
  process.once('exit', atExit)
  let stopped: Promise<void> | undefined
  return {
    connection,
    started: use.started,
    restart: use.again,
    stop() {
      process.removeListener('exit', atExit)
      return (stopped ??= leave(use))
    },
  }
}

async function leave({ home, archiving, unregister, waiting }: Use): Promise<void> {
  await archiving?.stop()
  await withLock({ path: home.lock, waiting }, async () => {
    unregister()
    if (countUsers(home) > 0) return
    const server = runningServer(home)
    if (server) await stopProcess(server.pid)
    forgetState(home)
  })
}
