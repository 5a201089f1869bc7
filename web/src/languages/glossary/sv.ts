import type { en } from './en.ts'

export const sv = {
  title: 'glossary',
} satisfies Record<keyof typeof en, string>
