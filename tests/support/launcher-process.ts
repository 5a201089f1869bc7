import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Connection } from '@korskoppling/cypher'

export interface Launched {
  connection: Connection
  started: boolean
  process: ChildProcess
  /** Lets it leave in its own way; resolves with its exit code. */
  leave(): Promise<number | null>
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<number | null>
}

/** A process of its own that starts or finds the local Neo4j of `home`. */
export async function launch(home: string): Promise<Launched> {
  const script = join(import.meta.dirname, '..', 'tools', 'launch.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let complaint = ''
  child.stderr.on('data', (part) => (complaint += String(part)))
  const line = await Promise.race([firstLine(child), ended])
  if (typeof line !== 'string') throw new Error(`the launcher ended: ${complaint}`)
  const said = JSON.parse(line) as Pick<Launched, 'connection' | 'started'>
  return {
    ...said,
    process: child,
    leave: () => (child.stdin.end(), ended),
    kill: () => (child.kill('SIGKILL'), ended),
  }
}

function firstLine(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    if (child.stdout) createInterface({ input: child.stdout }).once('line', resolve)
  })
}

/** The server's process, as the launcher left it in `home`. */
export function serverPid(home: string): number {
  return (JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { pid: number }).pid
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
