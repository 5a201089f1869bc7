export const en = {
  title: 'glossary',
} as const
