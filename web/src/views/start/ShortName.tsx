import type { JSX } from 'react'
import { useWorld } from '../../app/world.ts'
import { shortName } from '../../graph/short-name.ts'
import { nameIn, type Named } from '../../ui/names.ts'

/** As much of a name as a label bears; the whole name to who points at it. */
export function ShortName({ of }: { of: Named }): JSX.Element {
  const { names, language } = useWorld()
  const { main } = nameIn(of, names, language)
  return (
    <span lang={main.lang} title={main.text}>
      {shortName(main.text)}
    </span>
  )
}
