import type { JSX, ReactNode } from 'react'
import css from './form.module.css'

interface LabelledProps {
  id: string
  title: string
  /** The parameter's name in the statement. */
  name: string
  error?: string | undefined
  children: ReactNode
}

/** A field with its title above it and what is wrong below. */
export function Labelled({ id, title, name, error, children }: LabelledProps): JSX.Element {
  return (
    <div className={css.field}>
      <label id={`${id}-label`} htmlFor={id} className={css.label} title={`$${name}`}>
        {title}
      </label>
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className={css.error}>
          {error}
        </p>
      )}
    </div>
  )
}
