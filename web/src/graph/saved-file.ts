import { array, object, string, unknown } from 'zod/mini'
import type { Log } from './log.ts'
import { readLog, UnreadableLog } from './log-schema.ts'

/** What an exploration that was saved as JSON holds: its log, and how the things in it were called. */
export interface SavedFile {
  log: Log
  names: ReadonlyMap<string, string>
}

/** Why a file does not open: it is no JSON, holds no steps, or steps that no log could hold. `where` says the place. */
export class UnreadableFile extends Error {
  readonly problem: 'noJson' | 'noLog' | 'badLog'
  readonly where: string
  constructor(problem: UnreadableFile['problem'], where = '') {
    super(`${problem}: ${where}`)
    this.problem = problem
    this.where = where
  }
}

const withLog = object({ log: unknown() })
/** Names only help to say what is gone, so a file without them opens too. */
const withThings = object({ things: array(object({ id: string(), name: string() })) })

/** Reads the text of a file that Explore saved as JSON; throws `UnreadableFile`. */
export function readSavedFile(text: string): SavedFile {
  const file = parsed(text)
  const held = withLog.safeParse(file)
  if (!held.success || held.data.log === undefined) throw new UnreadableFile('noLog')
  try {
    const things = withThings.safeParse(file).data?.things ?? []
    return { log: readLog(held.data.log), names: new Map(things.map(({ id, name }) => [id, name])) }
  } catch (error) {
    throw error instanceof UnreadableLog ? new UnreadableFile('badLog', error.message) : error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableFile('noJson', error instanceof Error ? error.message : '')
  }
}
