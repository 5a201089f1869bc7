import type { JSX } from 'react'

export function StatementView(): JSX.Element {
  return <h1>StatementView</h1>
}
