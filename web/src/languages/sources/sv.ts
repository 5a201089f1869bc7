import type { en } from './en.ts'

export const sv = {
  title: 'sources',
} satisfies Record<keyof typeof en, string>
