import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openGraph } from '../graph.ts'
import { type Home, homeAt, openHome } from './home.ts'
import { jarList } from './jar-list.ts'
import { giveLockBack, takeLock } from './lock-file.ts'
import { localPassword, writeInitialPassword } from './password.ts'
import type { Runtime } from './runtime.ts'
import { runningServer } from './server-state.ts'
import { localConnection, startServer } from './start-server.ts'
import { signal, stopProcess } from './stop-process.ts'

/**
 * An archive of loaded classes takes 2–3 s off each later start. Writing it makes a stop last 7 s, so it is never the
 * user's own server that writes it, but one of its own: an empty one, in the background, once for each Java.
 */
export interface Archiving {
  /** Ends the making and its process; what is complete stays. */
  stop(): Promise<void>
  /** The same for a program that has no time left to wait. */
  kill(): void
}

/** The first seconds belong to the program that was started. */
const delayMs = 10_000
const writeLimitMs = 300_000

/** Flags for a start that uses the archive; none where it has not been made. */
export function archiveFlags(runtime: Runtime): string[] {
  const { archive } = places(runtime)
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto'] : []
}

export function makeArchive(runtime: Runtime): Archiving {
  const abort = new AbortController()
  const kill = () => {
    abort.abort()
    endServer(homeAt(places(runtime).home))
  }
  // A start without the archive is only slower: whatever goes wrong here is no matter for the user.
  const done = make(runtime, abort.signal).catch(() => undefined)
  return {
    kill,
    async stop() {
      kill()
      await done
    },
  }
}

async function make(runtime: Runtime, aborted: AbortSignal): Promise<void> {
  const { archive, tried, lock, home: folder } = places(runtime)
  if (existsSync(archive) || existsSync(tried)) return
  mkdirSync(runtime.cache.archives, { recursive: true })
  await pause(delayMs, undefined, { signal: aborted, ref: false })
  if (!takeLock(lock)) return
  try {
    // One whose maker was killed may still be running there.
    endServer(homeAt(folder))
    rmSync(folder, { recursive: true, force: true })
    await record(runtime, openHome(folder), aborted)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    giveLockBack(lock)
  }
}

async function record(runtime: Runtime, home: Home, aborted: AbortSignal): Promise<void> {
  const { archive, tried } = places(runtime)
  const unfinished = join(home.folder, 'unfinished.jsa')
  const password = localPassword(home)
  writeInitialPassword(home, password)
  const flags = [`-XX:ArchiveClassesAtExit=${unfinished}`]
  const plan = { home, profile: 'app', runtime, password, flags, lastPort: undefined } as const
  const server = await startServer({ ...plan, signal: aborted, inBackground: true })
  await work(openGraph(localConnection(server.port, password)))
  const complete = await stopProcess(server.pid, writeLimitMs)
  if (aborted.aborted || !complete) return
  // Some builds of Java cannot do it; trying at each start would only waste time.
  if (await isUsable(runtime, unfinished)) renameSync(unfinished, archive)
  else writeFileSync(tried, '')
}

/** Half an archive must never be used: Java itself says whether it takes this one. */
async function isUsable({ java, jars }: Runtime, archive: string): Promise<boolean> {
  const args = [`-XX:SharedArchiveFile=${archive}`, '-Xshare:on', '-cp', join(jars, '*'), '-version']
  return await promisify(execFile)(java.path, args).then(
    () => true,
    () => false,
  )
}

/** What our queries use, so that its classes are in the archive too. */
async function work(graph: ReturnType<typeof openGraph>): Promise<void> {
  const statements = [
    'CREATE CONSTRAINT a_id IF NOT EXISTS FOR (a:A) REQUIRE a.id IS UNIQUE',
    'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (a:A) ON EACH [a.name]',
    "UNWIND range(1, 100) AS i CREATE (:A {id: i, name: 'name ' + i})-[:TO {at: date()}]->(:B {id: i})",
    "CALL db.index.fulltext.queryNodes('names', 'name*') YIELD node, score RETURN node, score ORDER BY score LIMIT 5",
    'MATCH p = SHORTEST 1 (a:A {id: 1})--+(b:B) RETURN [n IN nodes(p) | n.id] AS ids, count(*) AS times',
    'MATCH (a:A) OPTIONAL MATCH (a)-[r]->(b) WITH a, collect({id: b.id}) AS ends RETURN max(size(ends)) AS most',
  ]
  try {
    for (const statement of statements) await graph.schema(statement)
  } finally {
    await graph.close()
  }
}

function endServer(home: Home): void {
  const server = runningServer(home)
  if (server) signal(server.pid, 'SIGKILL')
}

function places({ java, cache }: Runtime) {
  const made = [java.path, java.version, ...[...jarList].flat()].join('\n')
  const key = createHash('sha256').update(made).digest('hex').slice(0, 16)
  const below = (name: string) => join(cache.archives, `${key}${name}`)
  return { archive: below('.jsa'), tried: below('.none'), lock: below('.lock'), home: below('-making') }
}
