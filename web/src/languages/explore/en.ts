export const en = {
  title: 'explore',
} as const
