import type { JSX } from 'react'
import css from './switch.module.css'

interface SwitchProps<T extends string> {
  label: string
  value: T
  options: readonly { value: T; text: string; title?: string; lang?: string }[]
  onChange: (value: T) => void
}

/** One of a few, all in sight; the chosen one is pressed. */
export function Switch<T extends string>({ label, value, options, onChange }: SwitchProps<T>): JSX.Element {
  return (
    <div role="group" aria-label={label} className={css.switch}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          title={option.title}
          lang={option.lang}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  )
}
