import type { JSX } from 'react'
import { Bone } from '../../ui/Waiting.tsx'
import css from './links.module.css'

/** The shape of a half matrix while it is on its way. */
export function BoardBones(): JSX.Element {
  return (
    <div className={css.bones}>
      {Array.from({ length: 12 }, (_, row) => (
        <Bone key={row} width={`${(row + 1) * 44 + 150}px`} height="38px" />
      ))}
    </div>
  )
}

/** The shape of a list of candidates. */
export function ListBones(): JSX.Element {
  return (
    <div className={css.bones}>
      {[0, 1, 2, 3].map((row) => (
        <Bone key={row} height="48px" />
      ))}
    </div>
  )
}
