import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './process-facts.ts'

const pollMs = 20

/**
 * SIGTERM, and SIGKILL if that did not do in time; both are safe for the data. Resolves when the process is gone, with
 * whether it went by itself.
 */
export async function stopProcess(pid: number, patienceMs = 5_000): Promise<boolean> {
  signal(pid, 'SIGTERM')
  const end = Date.now() + patienceMs
  while (isAlive(pid)) {
    if (Date.now() > end) signal(pid, 'SIGKILL')
    await pause(pollMs)
  }
  return Date.now() <= end
}

/** SIGKILL; resolves when the process is gone. */
export async function killProcess(pid: number): Promise<void> {
  signal(pid, 'SIGKILL')
  while (isAlive(pid)) await pause(pollMs)
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
