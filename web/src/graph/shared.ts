import { startLog, viewAt, type Log } from './log.ts'
import { readLog, UnreadableLog } from './log-schema.ts'
import { emptyView, type View } from './model.ts'

/*
 * An exploration that others open: its present view, without the way to it. As a log that begins with the view it is
 * read back by the schema of logs; fields that are as usual are left out, so that the same view is the same text.
 */

export function sharedText(log: Log): string {
  const view = viewAt(log)
  const said = fields.flatMap((field) => (isUsual(view, field) ? [] : [[field, view[field]] as const]))
  return JSON.stringify({ region: log.region, base: Object.fromEntries(said) })
}

/** Throws `UnreadableLog`; what is shared may come from anybody. */
export function readShared(text: string): Log {
  const { region, base } = readLog(parsed(text))
  return startLog(region, base)
}

const fields = Object.keys(emptyView) as (keyof View)[]

function isUsual(view: View, field: keyof View): boolean {
  return JSON.stringify(view[field]) === JSON.stringify(emptyView[field])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableLog(String(error))
  }
}
