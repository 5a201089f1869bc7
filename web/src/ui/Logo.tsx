import type { JSX } from 'react'
import { logoShapes } from './logo-svg.ts'
import css from './logo.module.css'

/** The product's mark on the rail's ground. */
export function Logo({ size = 36 }: { size?: number }): JSX.Element {
  return (
    <svg aria-hidden="true" focusable="false" className={css.logo} width={size} height={size} viewBox={logoShapes.box}>
      <path className={css.wished} d={logoShapes.wished} />
      <path className={css.made} d={logoShapes.made} />
      {logoShapes.ends.made.map(([x, y]) => (
        <circle key={y} className={css.filled} cx={x} cy={y} r={3.4} />
      ))}
      {logoShapes.ends.wished.map(([x, y]) => (
        <circle key={y} className={css.open} cx={x} cy={y} r={2.7} />
      ))}
    </svg>
  )
}
