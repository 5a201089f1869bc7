import { useSyncExternalStore } from 'react'

/** A value of this browser that outlives the visit (or only the tab) and that every part sees change at once. */
export interface Remembered<T extends string> {
  get(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
  /** What is kept now, where another window may have written since. */
  reread(): T
  /** Calls `listener` when another window of this browser has written it. */
  onElsewhere(listener: () => void): void
  /** The value as React state. */
  use(): T
}

interface Options<T extends string> {
  key: string
  fallback: () => T
  accepts: (text: string) => text is T
  /** `tab`: forgotten when the tab closes. */
  keep?: 'browser' | 'tab'
}

export function remembered<T extends string>({ key, fallback, accepts, keep = 'browser' }: Options<T>): Remembered<T> {
  const name = `korskoppling.${key}`
  const listeners = new Set<() => void>()
  let value = read() ?? fallback()

  function storage(): Storage | undefined {
    // A browser that refuses storage throws on access; the value then lasts as long as the page.
    try {
      return keep === 'tab' ? sessionStorage : localStorage
    } catch {
      return undefined
    }
  }
  function read(): T | undefined {
    const text = storage()?.getItem(name)
    return text !== null && text !== undefined && accepts(text) ? text : undefined
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const get = (): T => value

  return {
    get,
    set: (next) => {
      value = next
      try {
        storage()?.setItem(name, next)
      } catch {
        // Storage that is full or closed: the page goes on without remembering.
      }
      listeners.forEach((listener) => listener())
    },
    subscribe,
    reread: () => (value = read() ?? value),
    onElsewhere: (listener) =>
      window.addEventListener('storage', ({ key: written }) => {
        if (written === name) listener()
      }),
    use: () => useSyncExternalStore(subscribe, get),
  }
}

/** Accepts just the listed words. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => text is T {
  return (text): text is T => (words as readonly string[]).includes(text)
}

export const anyText = (text: string): text is string => text !== ''
