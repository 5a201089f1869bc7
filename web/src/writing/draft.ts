import type { AddStatementInput, HelixRole, Label, Modality, StatementType } from '../../generated/operations.ts'
import type { Named } from '../ui/names.ts'
import { isWebAddress } from '../ui/web-address.ts'

export type KnownThing = Named & { id: string; label: Label; kind: string | null }

/** An end of a statement on its way: nothing yet, a thing that is there, or one to be made with it. */
export type EndDraft =
  { state: 'open' } | { state: 'known'; thing: KnownThing } | { state: 'new'; thing: NewThingDraft }

export interface NewThingDraft {
  label: 'Actor' | 'Initiative'
  kind: string
  name: string
  lang: string
  nameEn: string
  helix: readonly HelixRole[]
  website: string
}

export type SourceDraft =
  | { state: 'open' }
  | { state: 'known'; id: string; title: string }
  | { state: 'new'; title: string; publisher: string; url: string; published: string; lang: string }

export interface StatementDraft {
  from: EndDraft
  to: EndDraft
  type: StatementType | ''
  modality: Modality
  source: SourceDraft
  where: string
  statedOn: string
  validFrom: string
  validTo: string
  role: string
  note: string
  status: 'realised' | 'declared'
}

export const coarse = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u

export function labelOf(end: EndDraft): Label | undefined {
  return end.state === 'open' ? undefined : end.thing.label
}

/** Is all there that the server will ask for? */
export function isComplete(draft: StatementDraft): boolean {
  const { from, to, type, source } = draft
  return (
    endComplete(from) &&
    endComplete(to) &&
    type !== '' &&
    sourceComplete(source) &&
    datesRight([draft.statedOn, draft.validFrom, draft.validTo])
  )
}

export function sourceComplete(source: SourceDraft): boolean {
  if (source.state !== 'new') return source.state === 'known'
  const named = [source.title, source.publisher].every((text) => text.trim() !== '')
  return named && isWebAddress(source.url.trim()) && datesRight([source.published])
}

/** Is each a date as coarse as it is known, or left open? */
export function datesRight(dates: readonly string[]): boolean {
  return dates.every((date) => date === '' || coarse.test(date))
}

function endComplete(end: EndDraft): boolean {
  return end.state === 'known' || (end.state === 'new' && end.thing.name.trim() !== '')
}

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim())

/** The draft as the mutation wants it; empty fields are left out. */
export function toInput(draft: StatementDraft): AddStatementInput {
  return {
    from: endInput(draft.from),
    // `isComplete` has seen to it that a type is chosen.
    type: draft.type as StatementType,
    to: endInput(draft.to),
    modality: draft.modality,
    source: sourceInput(draft.source),
    where: text(draft.where),
    statedOn: text(draft.statedOn),
    validFrom: text(draft.validFrom),
    validTo: text(draft.validTo),
    role: text(draft.role),
    note: text(draft.note),
    status: draft.type === 'CROSS_LINK' && draft.modality === 'stated' ? draft.status : null,
  }
}

export function sourceInput(source: SourceDraft): AddStatementInput['source'] {
  if (source.state !== 'new') return { id: source.state === 'known' ? source.id : null }
  return {
    create: {
      title: source.title.trim(),
      publisher: source.publisher.trim(),
      url: source.url.trim(),
      published: text(source.published),
      lang: source.lang,
    },
  }
}

function endInput(end: EndDraft): AddStatementInput['from'] {
  if (end.state === 'known') return { id: end.thing.id }
  if (end.state === 'open') return {}
  const { label, kind, name, lang, nameEn, helix, website } = end.thing
  return {
    create: {
      label,
      kind: text(kind),
      name: name.trim(),
      lang,
      nameEn: text(nameEn),
      helix: label === 'Actor' ? [...helix] : null,
      website: text(website),
    },
  }
}
