import type { en } from './en.ts'

/** Leserens egne ord på bildet. */
export const nb = {
  note: 'Notat',
  notes: 'Notater',
  noteOf: 'Notat om {{name}}',
  onPicture: 'Notat om hele bildet',
  write: 'Skriv et notat',
  writeMenu: 'Notat …',
  change: 'Endre notatet',
  remove: 'Fjern notatet',
  save: 'Lagre',
  cancel: 'Avbryt',
  hint: 'Dine egne ord: de hører til denne visningen og følger med når den deles. Ingen opplysning, og ingen kilde.',
  left_one: '{{count, number}} tegn igjen',
  left_other: '{{count, number}} tegn igjen',
  none: 'Ingenting har et notat. Velg noe, deretter «Skriv et notat» i detaljen eller «Notat …» i menyen.',
  spoken: 'Notatet er lagret',
  spokenRemoved: 'Notatet er fjernet',
  has: 'har et notat',
} satisfies Record<keyof typeof en, string>
