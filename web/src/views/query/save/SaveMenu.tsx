import type { JSX } from 'react'

/** Save as one's own, share, copy as code: what can be done with the question in sight. */
export function SaveMenu(): JSX.Element {
  return <></>
}
