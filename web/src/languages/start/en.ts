export const en = {
  title: 'start',
} as const
