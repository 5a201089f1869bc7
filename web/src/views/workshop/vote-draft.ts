import { int, object, record, string, type infer as Infer } from 'zod/mini'
import { remembered } from '../../app/remembered.ts'
import type { Vote } from './facts.ts'

/** The answers in the order of their keys. */
export const answers = ['now', 'later', 'no'] as const
export type Answer = (typeof answers)[number]

const draft = object({ now: int(), later: int(), no: int(), note: string() })
export type VoteDraft = Infer<typeof draft>

const drafts = record(string(), draft)
type Drafts = Infer<typeof drafts>

/** Counts and notes that are not saved yet, by subject: neither a step nor a reload loses them. */
const kept = remembered<string>({ key: 'workshopDrafts', fallback: () => '{}', accepts: isDrafts })

function isDrafts(text: string): text is string {
  try {
    return drafts.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

const isCount = (text: string): text is string => /^\d{0,5}$/u.test(text)

/** How many are in the room, as typed: the same for every item. */
export const presentCount = remembered<string>({ key: 'workshopPresent', fallback: () => '', accepts: isCount })

export function useDraft(subject: string): VoteDraft | undefined {
  return (JSON.parse(kept.use()) as Drafts)[subject]
}

/** Undefined forgets it: it is saved. */
export function keepDraft(subject: string, next: VoteDraft | undefined): void {
  const others = Object.entries(JSON.parse(kept.get()) as Drafts).filter(([key]) => key !== subject)
  kept.set(JSON.stringify(Object.fromEntries(next === undefined ? others : [...others, [subject, next]])))
}

export function draftOf(subject: string): VoteDraft | undefined {
  return (JSON.parse(kept.get()) as Drafts)[subject]
}

/** What a saved vote says, or nothing yet, as a draft to go on from. */
export function asDraft(vote: Vote | undefined): VoteDraft {
  const { now = 0, later = 0, no = 0 } = vote ?? {}
  return { now, later, no, note: vote?.note ?? '' }
}

export function votesIn({ now, later, no }: VoteDraft): number {
  return now + later + no
}
