import { record, string, type ZodMiniType } from 'zod/mini'
import { remembered, type Remembered } from './remembered.ts'

/** Values by a key of their own (a region, a subject) that this browser or tab remembers together. */
export interface RememberedRecord<T> {
  /** What is kept now, which may be newer than what is drawn. */
  of(key: string): T | undefined
  /** Undefined forgets it. */
  set(key: string, value: T | undefined): void
  /** The value as React state. */
  use(key: string): T | undefined
}

interface Options<T> {
  key: string
  value: ZodMiniType<T>
  keep?: 'browser' | 'tab'
}

/** What is kept and does not fit the shape of `value` is as good as nothing. */
export function rememberedRecord<T>({ key: name, value, keep = 'browser' }: Options<T>): RememberedRecord<T> {
  const shape = record(string(), value)
  const read = (text: string): Record<string, T> => shape.parse(JSON.parse(text))
  const accepts = (text: string): text is string => {
    try {
      return shape.safeParse(JSON.parse(text)).success
    } catch {
      return false
    }
  }
  const kept: Remembered<string> = remembered<string>({ key: name, fallback: () => '{}', accepts, keep })
  return {
    of: (key) => read(kept.get())[key],
    set: (key, next) => {
      const others = Object.entries(read(kept.get())).filter(([other]) => other !== key)
      kept.set(JSON.stringify(Object.fromEntries(next === undefined ? others : [...others, [key, next]])))
    },
    use: (key) => read(kept.use())[key],
  }
}
