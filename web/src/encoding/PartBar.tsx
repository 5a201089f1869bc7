import css from './part-bar.module.css'

interface PartBarProps {
  /** From 0 to 1. */
  part: number
  /** Something is still to be coupled: cloudberry. */
  wish?: boolean
  /** What the other parts come to: ink. */
  whole?: boolean
}

/** How large a part of a whole, or of the largest; the number stands beside it. As wide as its place. */
export function PartBar({ part, wish = false, whole = false }: PartBarProps) {
  return (
    <span className={css.bar} data-wish={wish || undefined} data-whole={whole || undefined} aria-hidden="true">
      <span style={{ width: `${part * 100}%` }} />
    </span>
  )
}
