import type { JSX } from 'react'

export function Explore(): JSX.Element {
  return <main />
}
