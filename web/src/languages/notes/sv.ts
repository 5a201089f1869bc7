import type { en } from './en.ts'

/** Läsarens egna ord på bilden. */
export const sv = {
  note: 'Anteckning',
  notes: 'Anteckningar',
  noteOf: 'Anteckning om {{name}}',
  onPicture: 'Anteckning om hela bilden',
  write: 'Skriv en anteckning',
  writeMenu: 'Anteckning …',
  change: 'Ändra anteckningen',
  remove: 'Ta bort anteckningen',
  save: 'Spara',
  cancel: 'Avbryt',
  hint: 'Dina egna ord: de hör till den här vyn och följer med när den delas. Ingen uppgift, och ingen källa.',
  left_one: '{{count, number}} tecken kvar',
  left_other: '{{count, number}} tecken kvar',
  none: 'Inget har en anteckning. Välj något, sedan ”Skriv en anteckning” i detaljen eller ”Anteckning …” i menyn.',
  spoken: 'Anteckningen är sparad',
  spokenRemoved: 'Anteckningen är borttagen',
  has: 'har en anteckning',
} satisfies Record<keyof typeof en, string>
