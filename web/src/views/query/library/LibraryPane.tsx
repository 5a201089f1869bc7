import type { JSX, ReactNode } from 'react'

interface LibraryPaneProps {
  /** The third of its lists: what ran lately. */
  history: ReactNode
}

/** The questions of the library and one's own, and what ran lately. */
export function LibraryPane({ history }: LibraryPaneProps): JSX.Element {
  return <>{history}</>
}
