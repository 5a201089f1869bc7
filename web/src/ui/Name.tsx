import type { JSX } from 'react'
import { useWorld } from '../app/world.ts'
import { nameIn, type Named } from './names.ts'

/** A thing's name by the reader's choice: as it is in its own language, in English, or the English label under it. */
export function Name({ of, inline = false }: { of: Named; inline?: boolean }): JSX.Element {
  const { names, language } = useWorld()
  const { main, label } = nameIn(of, names, language)
  return (
    <>
      <span lang={main.lang}>{main.text}</span>
      {label !== undefined && !inline && (
        <span className="name-label" lang="en">
          {label}
        </span>
      )}
    </>
  )
}
