/** The frame and the parts that all views share. */
export const en = {
  start: 'Start',
  explore: 'Explore',
  sources: 'Sources',
} as const
