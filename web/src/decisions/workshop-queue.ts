import { array, object, record, string, type infer as Infer } from 'zod/mini'
import { remembered } from '../app/remembered.ts'

/** Something that a workshop shall talk about. */
const item = object({
  /** Id of a candidate, or `gap|rule|subject`. */
  subject: string(),
  /** Its name, as it was called where it was added. */
  label: string(),
})
export type QueueItem = Infer<typeof item>

const queues = record(string(), array(item))
type Queues = Infer<typeof queues>

/** Kept in this browser, by region: whoever leads the workshop gathers beforehand. */
const kept = remembered<string>({ key: 'workshop', fallback: () => '{}', accepts: isQueues })

function isQueues(text: string): text is string {
  try {
    return queues.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

export interface Queue {
  items: readonly QueueItem[]
  has: (subject: string) => boolean
  add: (...items: readonly QueueItem[]) => void
  remove: (subject: string) => void
}

/** What the workshop of a region shall talk about, in its order; a thing stands in it once. */
export function useQueue(region: string): Queue {
  const all = JSON.parse(kept.use()) as Queues
  const items = all[region] ?? []
  return {
    items,
    has: (subject) => items.some((one) => one.subject === subject),
    add: (...more) =>
      change(region, (old) => [...old, ...more.filter((one) => !old.some((o) => o.subject === one.subject))]),
    remove: (subject) => change(region, (old) => old.filter((one) => one.subject !== subject)),
  }
}

/** Goes on from what is kept now, which may be newer than what is drawn. */
function change(region: string, to: (old: readonly QueueItem[]) => QueueItem[]): void {
  const all = JSON.parse(kept.get()) as Queues
  kept.set(JSON.stringify({ ...all, [region]: to(all[region] ?? []) }))
}
