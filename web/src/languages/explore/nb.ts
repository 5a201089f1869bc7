import type { en } from './en.ts'

export const nb = {
  title: 'explore',
} satisfies Record<keyof typeof en, string>
