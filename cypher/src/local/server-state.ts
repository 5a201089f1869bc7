import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isServerOf } from './command-line.ts'
import type { Home } from './home.ts'
import { commandLineOf, isAlive } from './process-facts.ts'

/** A server that runs on loopback, or was left running. */
export interface ServerState {
  pid: number
  port: number
}

export function writeState(home: Home, state: ServerState): void {
  writeFileSync(home.server, JSON.stringify(state))
}

export function forgetState(home: Home): void {
  rmSync(home.server, { force: true })
}

/** What the last start wrote; undefined when nothing or nothing readable is there. */
export function readState(home: Home): ServerState | undefined {
  try {
    const value = JSON.parse(readFileSync(home.server, 'utf8')) as Partial<ServerState> | null
    if (typeof value?.pid !== 'number' || typeof value.port !== 'number') return undefined
    return { pid: value.pid, port: value.port }
  } catch {
    return undefined
  }
}

/** Whether the process of the file is really a server of this home, and not a stranger who got its number. */
export function isRunning(home: Home, state: ServerState): boolean {
  return isAlive(state.pid) && isServerOf(home.neo4j, commandLineOf(state.pid))
}

/** The server of this home that runs now: while one was used, it may have ended and another one begun. */
export function runningServer(home: Home): ServerState | undefined {
  const state = readState(home)
  return state && isRunning(home, state) ? state : undefined
}
