import { useEffect, useState } from 'react'

/** When each item was first in sight, in this visit. */
const begun = new Map<string, number>()

/** Seconds that an item has been talked about. */
export function useClock(subject: string | undefined): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (subject !== undefined && !begun.has(subject)) begun.set(subject, Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [subject])
  const from = subject === undefined ? undefined : begun.get(subject)
  return from === undefined ? 0 : Math.max(0, Math.floor((now - from) / 1000))
}

/** 400 → `06:40`. */
export function clockWords(seconds: number): string {
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
