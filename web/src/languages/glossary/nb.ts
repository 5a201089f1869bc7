import type { en } from './en.ts'

export const nb = {
  title: 'glossary',
} satisfies Record<keyof typeof en, string>
