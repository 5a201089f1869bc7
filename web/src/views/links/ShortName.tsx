import type { JSX } from 'react'
import { useWorld } from '../../app/world.ts'
import { shortName } from '../../graph/short-name.ts'
import { nameIn, type Named } from '../../ui/names.ts'

/** The name by which a thing is known, for heads and lists; the whole of it on hover. */
export function ShortName({ of }: { of: Named }): JSX.Element {
  const { names, language } = useWorld()
  const { text, lang } = nameIn(of, names, language).main
  return (
    <span lang={lang} title={text}>
      {known(text)}
    </span>
  )
}

/** Of a list of words the first alone would mislead, so it stays whole. */
function known(name: string): string {
  const short = shortName(name)
  return name.startsWith(`${short},`) ? name : short
}
