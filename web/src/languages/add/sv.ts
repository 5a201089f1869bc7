import type { en } from './en.ts'

/** Fältet som lägger saker till bilden: efter namn, allt som hittades, eller efter hur de hänger ihop. */
export const sv = {
  field: 'Lägg till en sak',
  nothing: 'Ingen sak heter ”{{text}}”.',
  nearest: 'Närmast:',
  scope: 'Namn, engelska benämningar och tidigare namn genomsöktes.',
  onlySources_one: 'Bara en källa heter ”{{text}}”. En bild visar inga källor; ”Sök i allt” öppnar den.',
  onlySources_other:
    'Bara {{count, number}} källor heter ”{{text}}”. En bild visar inga källor; ”Sök i allt” öppnar dem.',
  shown: 'finns i bilden',
  found_one: '{{shown, number}} av {{count, number}} sak',
  found_other: '{{shown, number}} av {{count, number}} saker',
  all: 'Lägg till alla {{number, number}}',
  first: 'Lägg till de {{number, number}} första av {{total, number}}',
  linked: 'Lägg till med det som binder ihop dem',
  linkedSelected: 'Lägg till med det som binder ihop dem och det valda',
  added: '{{name}} har lagts till',
  addedAll_one: '{{count, number}} sak har lagts till',
  addedAll_other: '{{count, number}} saker har lagts till',
  addedFirst: '{{number, number}} av {{total, number}} saker har lagts till',
  addedLinked: 'Tillagt: {{found, number}} som hittades, {{links, number}} som binder ihop minst två av dem.',

  patterns: 'Hur saker hänger ihop',
  before: 'i',
  tied_one: '{{count, number}} sätt de hänger ihop på',
  tied_other: '{{count, number}} sätt de hänger ihop på',
  things_one: '{{count, number}} sak',
  things_other: '{{count, number}} saker',
  firstThings: '{{number, number}} av {{total, number}} saker',
  inRegion: '{{pattern}} i {{region}}',
} satisfies Record<keyof typeof en, string>
