import type { JSX } from 'react'
export function Crash({ error }: { error: unknown }): JSX.Element {
  return <p role="alert">{String(error)}</p>
}
