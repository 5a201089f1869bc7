import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KorskopplingError } from '@korskoppling/cypher'
import { z } from 'zod'

/** Where the shipped data files live. */
export const shippedFolder = join(import.meta.dirname, '..', 'data')

export interface DataFile {
  /** Path below the data folder, with `/` on every system. */
  path: string
  lines: string[]
}

const about = z.object({ date: z.iso.date() })

/** Every file with entries, by path. Line ends are taken alike, whatever the checkout made of them. */
export function dataFiles(folder: string): DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.jsonl'))
    .sort()
    .map((path) => ({ path, lines: linesOf(readFileSync(join(folder, path), 'utf8')) }))
}

function linesOf(content: string): string[] {
  const text = content.trimEnd()
  return text === '' ? [] : text.split(/\r?\n/)
}

/** Date of the data and a hash of what the files say: `2026-11-27+1a2b3c4d`. */
export function dataVersion(folder: string, files: readonly DataFile[]): string {
  const hash = createHash('sha256')
  for (const { path, lines } of files) hash.update(`${path}\n${lines.join('\n')}\n`)
  return `${dateOf(folder)}+${hash.digest('hex').slice(0, 8)}`
}

function dateOf(folder: string): string {
  try {
    return about.parse(JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8'))).date
  } catch (cause) {
    throw new KorskopplingError('BAD_DATA', `${join(folder, 'about.json')}: expected a JSON object with a date`, {
      cause,
    })
  }
}
