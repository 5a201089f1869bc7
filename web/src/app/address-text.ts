import { catch as orElse, number, optional, pipe, string, transform, union } from 'zod/mini'

/** A text that may stand in an address. The router reads `?find=5` as a number; anything else is taken as left out. */
export const addressText = orElse(optional(pipe(union([string(), number()]), transform(String))), undefined)
