import type { en } from './en.ts'

export const sv = {
  title: 'explore',
} satisfies Record<keyof typeof en, string>
