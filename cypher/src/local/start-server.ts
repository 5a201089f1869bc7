import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../graph.ts'
import { commandLine } from './command-line.ts'
import { freePort } from './free-port.ts'
import type { Home } from './home.ts'
import { explainEnd, failed, portWasTaken } from './launch-output.ts'
import { localUser, lostPassword } from './password.ts'
import { waitForAnswer } from './ready.ts'
import type { Runtime } from './runtime.ts'
import { forgetState, writeState, type ServerState } from './server-state.ts'
import { localSettings, type Profile } from './settings.ts'
import { stopProcess } from './stop-process.ts'

const startLimitMs = 120_000
const portTries = 5

export interface StartPlan {
  home: Home
  profile: Profile
  runtime: Runtime
  password: string
  /** Further flags of the JVM. */
  flags: readonly string[]
  /** The port of the last time: a program that lost its server finds the new one there. */
  lastPort: number | undefined
  /** Ends a start under way. */
  signal?: AbortSignal
  /** Leaves the processor to everybody else. */
  inBackground?: boolean
}

/** Starts a server and resolves when it answers. Whatever fails leaves no process behind. */
export async function startServer(plan: StartPlan): Promise<ServerState> {
  for (let tries = 1; ; tries++) {
    const port = await freePort(tries === 1 ? plan.lastPort : undefined)
    const state = await tryPort(plan, port)
    if (state) return state
    if (tries === portTries) throw failed(plan.home, `no port stayed free long enough, ${portTries} were tried`)
  }
}

/** Undefined when somebody took the port in between. */
async function tryPort(plan: StartPlan, port: number): Promise<ServerState | undefined> {
  const { home, password } = plan
  const child = spawnServer(plan, port)
  const state = { pid: await pidOf(child), port }
  writeState(home, state)
  if (plan.inBackground) setPriority(state.pid, 19)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const answer = await waitForAnswer(localConnection(port, password), {
    limitMs: plan.inBackground ? 10 * startLimitMs : startLimitMs,
    stillHopeful: () => !hasEnded() && !plan.signal?.aborted,
  })
  if (answer === 'ready') return state
  const ended = hasEnded()
  if (!ended) await stopProcess(state.pid)
  forgetState(home)
  if (answer === 'refused') throw lostPassword(home)
  if (!ended) throw failed(home, `the local Neo4j did not answer within ${startLimitMs / 1000} s; see ${home.output}`)
  if (portWasTaken(home)) return undefined
  throw explainEnd(home)
}

export function localConnection(port: number, password: string): Connection {
  return { uri: `bolt://127.0.0.1:${port}`, user: localUser, password }
}

/**
 * A group of processes of its own, so that Ctrl-C reaches us and not the server, which we close in our order. It prints
 * to a file: a pipe would break when we are killed, and the server must outlive that for its data to be found again.
 */
function spawnServer({ home, profile, runtime, flags }: StartPlan, port: number): ChildProcess {
  const settings = Object.entries(localSettings(port, profile)).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(home.neo4j, 'conf', 'neo4j.conf'), settings.join(''), { mode: 0o600 })
  const output = openSync(home.output, 'w', 0o600)
  try {
    const args = commandLine({ jars: runtime.jars, neo4jHome: home.neo4j }, profile, flags)
    const child = spawn(runtime.java.path, args, { cwd: home.neo4j, detached: true, stdio: ['ignore', output, output] })
    child.unref()
    return child
  } finally {
    closeSync(output)
  }
}

function pidOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0))
    child.once('error', reject)
  })
}
