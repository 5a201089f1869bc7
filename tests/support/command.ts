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

/** A command below `api/src/cli` against the test database; `input` is what it reads from stdin. */
export function startCommand(script: string, options: readonly string[], input?: string): Command {
  const command = ['--import', 'tsx', join(root, 'api', 'src', 'cli', `${script}.ts`), ...options]
  const child = spawn(process.execPath, command, { env: commandEnvironment(), cwd: root, stdio: 'pipe' })
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const ended = Promise.all([closed, text(child.stdout), text(child.stderr)])
  return { process: child, ended: ended.then(([code, out, err]) => ({ code, out, err })) }
}

export function runCommand(script: string, options: readonly string[], input?: string): Promise<Ended> {
  return startCommand(script, options, input).ended
}

/** That of the test run, without its own variables, which the product would refuse. */
export function commandEnvironment(): NodeJS.ProcessEnv {
  const { uri, user, password } = testConnection()
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('KORSKOPPLING_TEST'))
  return { ...Object.fromEntries(own), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
}
