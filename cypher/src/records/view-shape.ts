import { createHash } from 'node:crypto'
import { z } from 'zod'
import { KorskopplingError } from '../errors.ts'
import { badInput } from './parse.ts'
import { line } from './shape.ts'

/** Bytes that the content of a shared view may take. */
const mostBytes = 256_000

/** A shared exploration; nothing of it is changed afterwards. */
export const savedView = z.strictObject({
  /** Follows from the content. */
  id: z.string().regex(/^view:[0-9a-f]{32}$/, 'expected view:… as saveView gave it'),
  /** Who saved it first. */
  by: line(80),
  at: z.iso.datetime(),
  /** The text of a JSON object, to the letter as it was handed in; only the page that made it knows what it says. */
  content: z.string(),
})
export type SavedView = z.infer<typeof savedView>

/** The same content has the same id, whoever saves it and wherever. Short, so that no mail wraps a link that holds it. */
export function viewId(content: string): string {
  return `view:${createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 32)}`
}

/** Refuses what cannot be kept: BAD_INPUT with the path where it is no JSON object, TOO_LARGE above 256 kB. */
export function checkContent(content: string, path: string): void {
  const bytes = Buffer.from(content, 'utf8')
  if (bytes.length > mostBytes) {
    throw new KorskopplingError(
      'TOO_LARGE',
      `${path}: a view may take ${mostBytes / 1000} kB, this one takes ${Math.ceil(bytes.length / 1000)} kB`,
      { facts: { path, bytes: bytes.length, mostBytes } },
    )
  }
  if (bytes.toString('utf8') !== content) throw badInput(path, 'expected whole characters, not halves of one')
  if (!isObject(content)) throw badInput(path, 'expected the text of a JSON object')
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
