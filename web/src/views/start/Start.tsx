import type { JSX } from 'react'

export function Start(): JSX.Element {
  return <h1>Start</h1>
}
