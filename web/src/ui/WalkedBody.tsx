import type { JSX, KeyboardEvent, ReactNode } from 'react'

interface WalkedBodyProps {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  children: ReactNode
}

/** Rows whose cells are buttons; the body itself only walks among them. */
export function WalkedBody({ onKeyDown, children }: WalkedBodyProps): JSX.Element {
  // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
  return <tbody onKeyDown={onKeyDown}>{children}</tbody>
}
