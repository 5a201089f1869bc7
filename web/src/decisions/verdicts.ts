import { IconArrowBackUp, IconCheck, IconPlayerPause, IconX, type Icon } from '@tabler/icons-react'
import type { Verdict } from '../../generated/operations.ts'

/** What can be decided of a candidate or a gap, in the order of the buttons. */
export const choices = ['adopt', 'park', 'reject'] as const satisfies readonly Verdict[]

export const verdictIcons: Record<Verdict, Icon> = {
  adopt: IconCheck,
  park: IconPlayerPause,
  reject: IconX,
  reopen: IconArrowBackUp,
}

/** The key of each, where no text is being typed. */
export const verdictKeys: Readonly<Record<string, Verdict>> = { a: 'adopt', p: 'park', r: 'reject' }
