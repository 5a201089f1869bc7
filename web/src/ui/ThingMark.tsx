import type { JSX } from 'react'
import { KindMark } from '../encoding/KindMark.tsx'
import type { HelixRole, Label } from '../../generated/operations.ts'

interface Marked {
  label: Label
  kind?: string | null
  /** Of an actor. */
  helix?: readonly HelixRole[]
  /** Of an area. */
  level?: number | null
}

/** The mark of a thing beside its name. */
export function ThingMark({ thing, size = 18 }: { thing: Marked; size?: number }): JSX.Element {
  return <KindMark label={thing.label} kind={thing.kind} helix={thing.helix} level={thing.level} size={size} />
}
