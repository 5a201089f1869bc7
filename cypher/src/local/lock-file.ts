import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAtWork, ownCard, readCard } from './process-card.ts'

const pollMs = 100
/** A file without a readable card is given this long: its owner may be between making and filling it. */
const unreadableMs = 5_000

/**
 * Runs `work` while nobody else holds the lock, in this process or another. `waiting` is called once when it has to
 * wait. A lock whose holder was killed is taken over.
 */
export async function withLock<T>(
  { path, waiting }: { path: string; waiting: () => void },
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(path), { recursive: true })
  for (let tries = 0; !takeLock(path); tries++) {
    if (tries === 10) waiting()
    await pause(pollMs)
  }
  try {
    return await work()
  } finally {
    giveLockBack(path)
  }
}

export function giveLockBack(path: string): void {
  rmSync(path, { force: true })
}

/** Takes the lock if nobody holds it, or only somebody who is gone. */
export function takeLock(path: string): boolean {
  if (make(path)) return true
  const left = staleText(path)
  if (left === undefined) return false
  remove(path, left)
  return make(path)
}

function make(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(ownCard()), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** The text of a lock whose holder is gone, or undefined when it holds or has just been given back. */
function staleText(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8')
    const card = readCard(text)
    const stale = card ? !isAtWork(card) : Date.now() - statSync(path).mtimeMs > unreadableMs
    return stale ? text : undefined
  } catch {
    return undefined
  }
}

/** Two may find the same stale lock: the slower one must not take away what the quicker one has made since. */
function remove(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, path)
  } catch {
    // Somebody else was quicker; the next look sees what is there now.
  } finally {
    rmSync(aside, { force: true })
  }
}
