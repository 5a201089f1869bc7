import type { en } from './en.ts'

export type Room = keyof typeof en

/** What every page speaks. */
export const frameRoom = 'frame' satisfies Room

/** The further rooms of texts that a view speaks; a test compares them with what its parts ask for. */
export const viewRooms = {
  backtest: ['backtest'],
  explore: [
    'add',
    'explore',
    'export',
    'glossary',
    'measures',
    'notes',
    'path',
    'script',
    'see',
    'share',
    'sources',
    'steps',
  ],
  gaps: ['decisions', 'gaps', 'sources'],
  links: ['decisions', 'links', 'regions'],
  query: ['query', 'questions', 'sources'],
  regions: ['partners', 'regions', 'report'],
  report: ['decisions', 'gaps', 'regions', 'report'],
  schema: ['questions'],
  sources: ['sources'],
  start: ['glossary', 'start'],
  statement: ['glossary', 'sources'],
  workshop: ['decisions', 'gaps', 'links', 'workshop'],
} as const satisfies Record<string, readonly Room[]>

export type RoomsOf = keyof typeof viewRooms
