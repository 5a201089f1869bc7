import type { JSX } from 'react'
import { KindMark } from '../../../encoding/KindMark.tsx'
import type { Thing } from './use-things.ts'

/** The mark of a thing that a field or a list names. */
export function ThingMark({ thing, size = 18 }: { thing: Thing; size?: number }): JSX.Element {
  return (
    <KindMark
      label={thing.label}
      kind={thing.kind}
      helix={thing.__typename === 'Actor' ? thing.helix : undefined}
      level={thing.__typename === 'SpecialisationArea' ? thing.level : undefined}
      size={size}
    />
  )
}
