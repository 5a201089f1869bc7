import type { JSX } from 'react'

export function Sources(): JSX.Element {
  return <h1>Sources</h1>
}
