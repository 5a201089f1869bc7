import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CastVoteDocument } from '../../../generated/operations.ts'
import { writerName } from '../../app/settings.ts'
import { failureFacts, failureOf } from '../../ui/failure.ts'
import type { Vote } from './facts.ts'
import {
  type Answer,
  answers,
  asDraft,
  draftOf,
  keepDraft,
  presentCount,
  useDraft,
  type VoteDraft,
  votesIn,
} from './vote-draft.ts'

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
  /** How many are in the room; undefined where nobody counted. */
  present: number | undefined
  /** Something differs from what is saved. */
  dirty: boolean
  /** More have voted than are there. */
  tooMany: boolean
  saving: boolean
  error: unknown
  add: (answer: Answer, change: number) => void
  set: (part: Partial<VoteDraft>) => void
  setPresent: (text: string) => void
  save: () => Promise<void>
}

/** The counts as they are typed, kept in the browser until they are saved; a saved vote is amended by a further one. */
export function useVote({ subject, region, vote, votes }: Saved): VoteState {
  const [cast, { loading }] = useMutation(CastVoteDocument, {
    refetchQueries: ['WorkshopSaid'],
    awaitRefetchQueries: true,
  })
  const [error, setError] = useState<unknown>()
  const [told, setTold] = useState(0)
  const typed = useDraft(subject)
  const there = presentCount.use()
  const saved = asDraft(vote)
  const draft = typed ?? saved
  const present = there === '' ? undefined : Number(there)
  const dirty = typed !== undefined && [...answers, 'note' as const].some((key) => typed[key] !== saved[key])
  const tooMany = present !== undefined && votesIn(draft) > present
  // Keys may come faster than the page is drawn, so a change goes on from what is kept.
  const set = (part: Partial<VoteDraft>): void => keepDraft(subject, { ...(draftOf(subject) ?? saved), ...part })
  const save = async (): Promise<void> => {
    if (!dirty || tooMany || loading) return
    setError(undefined)
    const note = draft.note.trim() === '' ? null : draft.note.trim()
    const input = { ...draft, note, subject, region, present: present ?? null }
    try {
      await cast({ variables: { input, by: writerName.get(), expects: Math.max(votes, told) } })
      keepDraft(subject, undefined)
    } catch (failed) {
      const { found } = failureFacts(failed)
      if (failureOf(failed).code === 'STALE' && typeof found === 'number') setTold(found)
      setError(failed)
    }
  }
  return {
    ...{ draft, present, dirty, tooMany, saving: loading, error, set, save },
    add: (answer, change) => {
      const now = (draftOf(subject) ?? saved)[answer]
      set({ [answer]: Math.max(0, now + change) })
    },
    setPresent: (text) => presentCount.set(text.replaceAll(/\D/gu, '').slice(0, 5)),
  }
}
