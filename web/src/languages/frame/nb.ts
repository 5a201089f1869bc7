import type { en } from './en.ts'

export const nb = {
  start: 'Start',
  explore: 'Utforsk',
  sources: 'Kilder',
} satisfies Record<keyof typeof en, string>
