import { type ChildProcess, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { root } from '@korskoppling/api'
import { testConnection } from './worker.ts'

export interface Ended {
  code: number | null
  out: string
  err: string
}

export interface Command {
  process: ChildProcess
  ended: Promise<Ended>
}

interface Given {
  /** What it reads from stdin. */
  input?: string
  environment?: NodeJS.ProcessEnv
}

/** A command below `api/src/cli`, against the test database where `environment` says nothing else. */
export function startCommand(script: string, options: readonly string[], given: Given = {}): Command {
  const { input, environment = commandEnvironment() } = given
  const command = ['--import', 'tsx', join(root, 'api', 'src', 'cli', `${script}.ts`), ...options]
  const child = spawn(process.execPath, command, { env: environment, cwd: root, stdio: 'pipe' })
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const ended = Promise.all([closed, text(child.stdout), text(child.stderr)])
  return { process: child, ended: ended.then(([code, out, err]) => ({ code, out, err })) }
}

export function runCommand(script: string, options: readonly string[], given?: Given): Promise<Ended> {
  return startCommand(script, options, given).ended
}

/** That of the test run, without its own variables, which the product would refuse. */
export function commandEnvironment({ uri, user, password } = testConnection()): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('KORSKOPPLING_TEST'))
  return { ...Object.fromEntries(own), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
}
