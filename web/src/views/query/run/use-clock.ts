import { useEffect, useState } from 'react'

/** The clock in milliseconds, ticking while it is wanted. */
export function useClock(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!ticking) return
    const timer = setInterval(() => setNow(Date.now()), 100)
    return () => clearInterval(timer)
  }, [ticking])
  return now
}
