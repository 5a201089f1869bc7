import type { en } from './en.ts'

/** Feltet som legger ting til bildet: etter navn, alt som ble funnet, eller etter hvordan de henger sammen. */
export const nb = {
  field: 'Legg til en ting',
  nothing: 'Ingen ting heter «{{text}}».',
  nearest: 'Nærmest:',
  scope: 'Søkte i navn, engelske betegnelser og tidligere navn.',
  onlySources_one: 'Bare en kilde heter «{{text}}». Et bilde viser ingen kilder; «Søk i alt» åpner den.',
  onlySources_other:
    'Bare {{count, number}} kilder heter «{{text}}». Et bilde viser ingen kilder; «Søk i alt» åpner dem.',
  shown: 'er i bildet',
  found_one: '{{shown, number}} av {{count, number}} ting',
  found_other: '{{shown, number}} av {{count, number}} ting',
  all: 'Legg til alle {{number, number}}',
  first: 'Legg til de {{number, number}} første av {{total, number}}',
  linked: 'Legg til med det som binder dem sammen',
  linkedSelected: 'Legg til med det som binder dem og det valgte sammen',
  added: '{{name}} er lagt til',
  addedAll_one: '{{count, number}} ting er lagt til',
  addedAll_other: '{{count, number}} ting er lagt til',
  addedFirst: '{{number, number}} av {{total, number}} ting er lagt til',
  addedLinked: 'Lagt til: {{found, number}} som ble funnet, {{links, number}} som binder minst to av dem sammen.',

  patterns: 'Hvordan ting henger sammen',
  before: 'i',
  tied_one: '{{count, number}} måte de henger sammen på',
  tied_other: '{{count, number}} måter de henger sammen på',
  things_one: '{{count, number}} ting',
  things_other: '{{count, number}} ting',
  firstThings: '{{number, number}} av {{total, number}} ting',
  inRegion: '{{pattern}} i {{region}}',
} satisfies Record<keyof typeof en, string>
