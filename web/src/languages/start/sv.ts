import type { en } from './en.ts'

export const sv = {
  title: 'start',
} satisfies Record<keyof typeof en, string>
