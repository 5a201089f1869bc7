import type { JSX } from 'react'
export function Phone(): JSX.Element {
  return <p />
}
