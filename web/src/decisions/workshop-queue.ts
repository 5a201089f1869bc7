import { array, object, string, type infer as Infer } from 'zod/mini'
import { rememberedRecord } from '../app/remembered-record.ts'

/** Something that a workshop shall talk about. */
const item = object({
  /** Id of a candidate, or `gap|rule|subject`. */
  subject: string(),
  /** Its name, as it was called where it was added. */
  label: string(),
})
export type QueueItem = Infer<typeof item>

/** Kept in this browser, by region: whoever leads the workshop gathers beforehand. */
const kept = rememberedRecord({ key: 'workshop', value: array(item) })

export interface Queue {
  items: readonly QueueItem[]
  has: (subject: string) => boolean
  add: (...items: readonly QueueItem[]) => void
  remove: (subject: string) => void
}

/** What the workshop of a region shall talk about, in its order; a thing stands in it once. */
export function useQueue(region: string): Queue {
  const items = kept.use(region) ?? []
  // Goes on from what is kept now, which may be newer than what is drawn.
  const change = (to: (old: readonly QueueItem[]) => QueueItem[]): void => kept.set(region, to(kept.of(region) ?? []))
  return {
    items,
    has: (subject) => items.some((one) => one.subject === subject),
    add: (...more) => change((old) => [...old, ...more.filter((one) => !old.some((o) => o.subject === one.subject))]),
    remove: (subject) => change((old) => old.filter((one) => one.subject !== subject)),
  }
}
