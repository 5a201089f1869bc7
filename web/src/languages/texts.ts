import { en } from './en.ts'
import { nb } from './nb.ts'
import { sv } from './sv.ts'

/** Every text of the interface, by language and room, for what looks at all of them at once; the page loads one language. */
export const texts = { en, sv, nb } as const
