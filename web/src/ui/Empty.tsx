import type { JSX, ReactNode } from 'react'
import css from './empty.module.css'

interface EmptyProps {
  icon: ReactNode
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** Nothing found, no data, nothing chosen: always a sentence, and a way on where there is one. */
export function Empty({ icon, title, children, actions }: EmptyProps): JSX.Element {
  return (
    <div className={css.empty} role="status">
      <span className={css.icon}>{icon}</span>
      <p className={css.title}>{title}</p>
      {children !== undefined && <div className={css.words}>{children}</div>}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  )
}
