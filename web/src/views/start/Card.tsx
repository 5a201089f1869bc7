import { IconChevronRight, type Icon } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import css from './card.module.css'

interface CardProps {
  to: NonNullable<LinkProps['to']>
  icon: Icon
  title: string
  text: ReactNode
  children: ReactNode
}

/** A question that leads to a view, with a live preview under it. */
export function Card({ to, icon: Picture, title, text, children }: CardProps): JSX.Element {
  return (
    <section className={`card ${css.card ?? ''}`}>
      <div className={css.head}>
        <Picture size={24} stroke={1.75} aria-hidden="true" />
        <h2>
          <Link to={to}>{title}</Link>
        </h2>
        <p>{text}</p>
        <IconChevronRight className={css.go} size={18} stroke={1.75} aria-hidden="true" />
      </div>
      <div className={css.preview}>{children}</div>
    </section>
  )
}
