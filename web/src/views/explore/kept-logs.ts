import { array, int, minimum, nullable, object, string, type ZodMiniType } from 'zod/mini'
import type { Choice, Log } from '../../graph/log.ts'
import { readLog, way } from '../../graph/log-schema.ts'

/** What a history entry keeps of the exploration: which log of this tab, and how far it was done. */
export interface Entry {
  log: string
  at: number
  chosen: Choice | null
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    explore?: unknown
  }
}

const entry: ZodMiniType<Entry> = object({
  log: string(),
  at: int().check(minimum(0)),
  chosen: nullable(object({ selected: array(string()), line: nullable(string()), way })),
})

/** Logs read or written since the page was loaded, whole. */
const known = new Map<string, Log>()

/**
 * Keeps the log for this tab. One that only goes on from where it was keeps its name, so that Back and Forward walk the
 * same log; one in which something undone was dropped gets another, since older entries still lead to what was dropped.
 */
export function keepLog(log: Log, before: string | undefined): Entry {
  const old = before === undefined ? undefined : known.get(before)
  const goesOn = old?.base === log.base && old.steps.every((step, index) => step === log.steps[index])
  const name = before !== undefined && goesOn ? before : Math.random().toString(36).slice(2)
  if (!goesOn || old.steps.length < log.steps.length) {
    known.set(name, log)
    write(name, log)
  }
  const kept = { log: name, at: log.at, chosen: log.chosen }
  write(`last ${log.region}`, kept)
  return kept
}

/** The log of a history entry, done as far as it was there; undefined when this tab does not hold it. */
export function recallLog(state: unknown): { log: Log; name: string } | undefined {
  const kept = entry.safeParse(state)
  if (!kept.success) return undefined
  const { log: name, at, chosen } = kept.data
  const log = known.get(name) ?? stored(name)
  if (log === undefined || at > log.steps.length) return undefined
  known.set(name, log)
  return { log: { ...log, at, chosen }, name }
}

/** The log that this tab left last in a region. */
export function recallLast(region: string): Log | undefined {
  return recallLog(read(`last ${region}`))?.log
}

function stored(name: string): Log | undefined {
  const kept = read(name)
  try {
    return kept === undefined ? undefined : readLog(kept)
  } catch {
    // Kept by another version of the page; the address still says what fits into it.
    return undefined
  }
}

function write(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`korskoppling.explore.${name}`, JSON.stringify(value))
  } catch {
    // A browser that refuses storage, or has no more room, keeps the log as long as the page.
  }
}

function read(name: string): unknown {
  try {
    const text = sessionStorage.getItem(`korskoppling.explore.${name}`)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
