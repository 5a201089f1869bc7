import { useEffect, useState } from 'react'

interface Full {
  /** Some browsers of phones have no full screen for a page. */
  possible: boolean
  on: boolean
  toggle: () => void
}

/** The whole screen for the page, without the browser around it. */
export function useFull(): Full {
  const [on, setOn] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const follow = (): void => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  return {
    possible: document.fullscreenEnabled,
    on,
    toggle: () => {
      const done = on ? document.exitFullscreen() : document.documentElement.requestFullscreen()
      // The browser may refuse; the page then stays as it is.
      done.catch(() => undefined)
    },
  }
}
