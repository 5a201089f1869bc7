import type { en } from './en.ts'

export const sv = {
  start: 'Start',
  explore: 'Utforska',
  sources: 'Källor',
} satisfies Record<keyof typeof en, string>
