import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { KorskopplingError } from '@korskoppling/cypher'

/** The statement of a command: its argument, a file, or stdin where there is none (the parser takes `-` away). */
export async function statementOf(argument: string | undefined, file: string | undefined): Promise<string> {
  if (file !== undefined && argument !== undefined)
    throw new KorskopplingError('BAD_INPUT', 'give a statement or --file, one of the two')
  if (file !== undefined) return await readText(file, '--file')
  if (argument !== undefined) return argument
  if (process.stdin.isTTY)
    throw new KorskopplingError('BAD_INPUT', 'give a statement, a --file, or a statement on stdin')
  return await text(process.stdin)
}

/** Rejects with BAD_INPUT, naming the option, when the file cannot be read. */
export async function readText(file: string, option: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new KorskopplingError('BAD_INPUT', `${option} ${file}: ${reason}`, { cause })
  }
}
