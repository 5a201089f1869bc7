import type { JSX, ReactNode } from 'react'
import css from './notice.module.css'

interface NoticeProps {
  /** `warn`: limits, past dates, disagreement. `danger`: errors. `ok`: done. `plain`: a word in passing. */
  tone: 'warn' | 'danger' | 'ok' | 'plain'
  icon?: ReactNode
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** Something the reader must know, with what to do about it. */
export function Notice({ tone, icon, title, children, actions }: NoticeProps): JSX.Element {
  return (
    <div className={css.notice} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      {icon !== undefined && <span className={css.icon}>{icon}</span>}
      <div className={css.words}>
        <strong>{title}</strong> {children}
      </div>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  )
}
