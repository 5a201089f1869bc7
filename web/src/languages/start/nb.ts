import type { en } from './en.ts'

export const nb = {
  title: 'start',
} satisfies Record<keyof typeof en, string>
