import type { en } from './en.ts'

export const nb = {
  title: 'sources',
} satisfies Record<keyof typeof en, string>
