import type { en } from './en.ts'

export const nb = {
  questions: 'Spørsmål',
  tabs: 'Åpne spørringer',
  newTab: 'Ny spørring',
  closeTab: 'Lukk «{{title}}»',
  untitled: 'Ny spørring',
  editedMark: '(endret)',
  editor: 'Cypher-spørring',
  run: 'Kjør',
} as const satisfies Record<keyof typeof en, string>
