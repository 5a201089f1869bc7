import { int, nullable, object, string, type infer as Infer } from 'zod/mini'
import { rememberedRecord } from '../../app/remembered-record.ts'
import type { Vote } from './facts.ts'

/** The answers in the order of their keys. */
export const answers = ['now', 'later', 'no'] as const
export type Answer = (typeof answers)[number]

/** `present`: how many are in the room; null where nobody counted. */
const draft = object({ now: int(), later: int(), no: int(), present: nullable(int()), note: string() })
export type VoteDraft = Infer<typeof draft>

/** Counts and notes that are not saved yet, by subject: neither a step nor a reload loses them. */
export const drafts = rememberedRecord({ key: 'workshopDrafts', value: draft })

/** How many are in the room of a region's workshop, for the items that nobody has voted on; forgotten with the tab. */
export const room = rememberedRecord({ key: 'workshopRoom', value: int(), keep: 'tab' })

/** Forgets what was sent, unless something was typed meanwhile: that is not saved yet. */
export function forgetSent(subject: string, sent: VoteDraft): void {
  const now = drafts.of(subject)
  if (now !== undefined && sameDraft(now, sent)) drafts.set(subject, undefined)
}

/** What a saved vote says, or nothing yet in a room of so many, as a draft to go on from. */
export function asDraft(vote: Vote | undefined, inRoom: number | undefined): VoteDraft {
  if (vote === undefined) return { now: 0, later: 0, no: 0, present: inRoom ?? null, note: '' }
  const { now, later, no, present, note } = vote
  return { now, later, no, present, note: note ?? '' }
}

export function sameDraft(a: VoteDraft, b: VoteDraft): boolean {
  return [...answers, 'present' as const, 'note' as const].every((key) => a[key] === b[key])
}

export function votesIn({ now, later, no }: VoteDraft): number {
  return now + later + no
}

/** More have voted than are there. */
export function isTooMany(of: VoteDraft): boolean {
  return of.present !== null && votesIn(of) > of.present
}
