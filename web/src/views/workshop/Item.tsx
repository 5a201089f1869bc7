import type { JSX } from 'react'
import { partsOf } from './facts.ts'
import { GapItem } from './GapItem.tsx'
import { PairItem } from './PairItem.tsx'

/** What the room talks about: two things that could meet, or something that somebody asks for. */
export function Item({ subject, label }: { subject: string; label: string }): JSX.Element {
  return partsOf(subject).kind === 'gap' ? <GapItem subject={subject} /> : <PairItem subject={subject} label={label} />
}
