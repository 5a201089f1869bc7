import type { JSX, ReactNode } from 'react'
import css from './backtest.module.css'

/** A table that is wider than a phone: it scrolls by itself, and is therefore reached by the keyboard. */
export function Scrolling({ label, children }: { label: string; children: ReactNode }): JSX.Element {
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className={css.scroll} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
