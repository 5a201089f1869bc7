import type { en } from './en.ts'

export const sv = {
  questions: 'Frågor',
  tabs: 'Öppna satser',
  newTab: 'Ny sats',
  closeTab: 'Stäng ”{{title}}”',
  untitled: 'Ny sats',
  editedMark: '(ändrad)',
  editor: 'Cypher-sats',
  run: 'Kör',
} as const satisfies Record<keyof typeof en, string>
