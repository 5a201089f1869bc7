import { useEffect, useRef, useState } from 'react'
import type { CastVoteMutationVariables } from '../../../generated/operations.ts'
import { writerName } from '../../app/settings.ts'
import { failureFacts, failureOf } from '../../ui/failure.ts'
import type { Vote } from './facts.ts'
import { useCastVote } from './use-cast-vote.ts'
import { type Answer, asDraft, drafts, forgetSent, isTooMany, room, sameDraft, type VoteDraft } from './vote-draft.ts'

interface Saved {
  subject: string
  region: string
  /** The last one; undefined where nobody voted. */
  vote: Vote | undefined
  /** How many there are. */
  votes: number
}

export interface VoteState {
  draft: VoteDraft
  /** Something differs from what is saved. */
  dirty: boolean
  /** More have voted than are there. */
  tooMany: boolean
  saving: boolean
  error: unknown
  add: (answer: Answer, change: number) => void
  set: (part: Partial<VoteDraft>) => void
  setPresent: (present: number | null) => void
  save: () => void
}

/** The counts as they are typed, kept in the browser until they are saved; a saved vote is amended by a further one. */
export function useVote({ subject, region, vote, votes }: Saved): VoteState {
  const saved = asDraft(vote, room.use(region))
  const typed = drafts.use(subject)
  const draft = typed ?? saved
  const sending = useSending({ subject, region, saved, votes })
  // Keys may come faster than the page is drawn, so a change goes on from what is kept.
  const set = (part: Partial<VoteDraft>): void => drafts.set(subject, { ...(drafts.of(subject) ?? saved), ...part })
  return {
    ...{ draft, set, ...sending },
    dirty: typed !== undefined && !sameDraft(typed, saved),
    tooMany: isTooMany(draft),
    add: (answer, change) => {
      const now = (drafts.of(subject) ?? saved)[answer]
      set({ [answer]: Math.max(0, now + change) })
    },
    setPresent: (present) => {
      room.set(region, present ?? undefined)
      // Where nobody has voted yet, that somebody is in the room is nothing to save.
      if (vote !== undefined || drafts.of(subject) !== undefined) set({ present })
    },
  }
}

interface Sending extends Omit<Saved, 'vote'> {
  saved: VoteDraft
}

/** Sends what is typed, one vote after the other, each in sight of the one before. */
function useSending({ subject, region, saved, votes }: Sending): Pick<VoteState, 'saving' | 'error' | 'save'> {
  const [cast, saving] = useCastVote(subject)
  const [error, setError] = useState<unknown>()
  const last = useRef({ saved, votes })
  const line = useRef(Promise.resolve())
  useEffect(() => {
    last.current = { saved, votes: Math.max(last.current.votes, votes) }
  })
  const send = async (): Promise<void> => {
    // Whoever saves may have begun long ago, so it is what is kept now that is sent.
    const sent = drafts.of(subject)
    if (sent === undefined || sameDraft(sent, last.current.saved) || isTooMany(sent)) return
    setError(undefined)
    try {
      const input = inputOf(sent, { subject, region })
      const kept = await cast({ input, by: writerName.get(), expects: last.current.votes })
      last.current = { saved: sent, votes: kept.number }
      forgetSent(subject, sent)
    } catch (failed) {
      const { found } = failureFacts(failed)
      if (failureOf(failed).code === 'STALE' && typeof found === 'number') last.current.votes = found
      setError(failed)
    }
  }
  const save = (): void => {
    line.current = line.current.then(send)
  }
  return { saving, error, save }
}

function inputOf(
  { note, ...counts }: VoteDraft,
  of: { subject: string; region: string },
): CastVoteMutationVariables['input'] {
  return { ...of, ...counts, note: note.trim() === '' ? null : note.trim() }
}
