import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether a process of this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The whole command line of a process; empty when there is none or it may not be seen. */
export function commandLineOf(pid: number): string {
  try {
    return process.platform === 'linux' ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : ps(pid, 'args')
  } catch {
    return ''
  }
}

/**
 * When a process began, in words of the platform. Numbers of processes are given again, after a restart of the machine
 * at once, so a number alone says nothing about who left a file.
 */
export function birthOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return ps(pid, 'lstart')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name in the second field may hold blanks and brackets; what follows it does not.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return `${boot} ${fields[startTimeField] ?? ''}`
  } catch {
    return ''
  }
}

/** Field 22 of /proc/<pid>/stat, counted after the name. */
const startTimeField = 19

function ps(pid: number, column: string): string {
  return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
}
