import type { JSX } from 'react'

/** Code as it runs, in a box that scrolls and is therefore reached by the keyboard. */
export function CodeBox({ code }: { code: string }): JSX.Element {
  // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
  return <pre tabIndex={0}>{code}</pre>
}
