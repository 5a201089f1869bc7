export const en = {
  title: 'sources',
} as const
