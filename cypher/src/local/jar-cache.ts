import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KorskopplingError } from '../errors.ts'
import { checksum, jarList } from './jar-list.ts'
import { withLock } from './lock-file.ts'

/** Whether the folder holds the jars of the list. Contents were verified before the folder got its name. */
export function hasJars(folder: string): boolean {
  return existsSync(folder) && equalNames(readdirSync(folder))
}

function equalNames(names: readonly string[]): boolean {
  return names.length === jarList.size && names.every((name) => jarList.has(name))
}

/**
 * Lets `fetch` fill a folder beside the final one, verifies it and renames it: a download that is killed leaves nothing
 * that looks complete, and of two commands at once the second finds what the first has fetched.
 */
export async function fillJarCache(
  { folder, log }: { folder: string; log: (line: string) => void },
  fetch: (into: string) => Promise<void>,
): Promise<void> {
  const waiting = () => log('waiting for another command that is fetching Neo4j')
  await withLock({ path: `${folder}.lock`, waiting }, async () => {
    if (hasJars(folder)) return
    sweep(folder)
    const part = partOf(folder)
    mkdirSync(part)
    try {
      await fetch(part)
      await verifyJars(part)
      rmSync(folder, { recursive: true, force: true })
      renameSync(part, folder)
    } finally {
      rmSync(part, { recursive: true, force: true })
    }
  })
}

/** Exactly the files of the list with exactly their contents. */
async function verifyJars(folder: string): Promise<void> {
  const names = readdirSync(folder)
  const wrong = names.filter((name) => !jarList.has(name)).map((name) => `${name} is not on the list`)
  for (const [name, expected] of jarList) {
    if (!names.includes(name)) wrong.push(`${name} is missing`)
    else if ((await checksum(join(folder, name))) !== expected) wrong.push(`${name} has another checksum`)
  }
  if (wrong.length === 0) return
  throw new KorskopplingError(
    'LAUNCH_FAILED',
    `what was fetched is not the Neo4j we know, so nothing of it is kept: ${wrong.slice(0, 5).join(', ')}` +
      (wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''),
    { facts: { wrong } },
  )
}

function partOf(folder: string): string {
  return `${folder}.part-${randomUUID()}`
}

function sweep(folder: string): void {
  const prefix = `${basename(folder)}.part-`
  for (const name of readdirSync(dirname(folder)).filter((entry) => entry.startsWith(prefix)))
    rmSync(join(dirname(folder), name), { recursive: true, force: true })
}
