import type { JSX } from 'react'
export function NoSuchPage(): JSX.Element {
  return <p>404</p>
}
