/** How a picture can be looked at: the choices, each with what is usual first. */
export const layouts = ['free', 'layers', 'grouped', 'around', 'geographic'] as const
export type Layout = (typeof layouts)[number]

/** What its things can be grouped by. */
export const groupings = ['none', 'region', 'country', 'theme', 'helix', 'fund'] as const
export type GroupBy = (typeof groupings)[number]

/** What the size of a thing may stand for. */
export const sizings = ['none', 'links', 'amount'] as const
export type SizeBy = (typeof sizings)[number]

/** What the colour of a thing may stand for. */
export const colourings = ['kind', 'helix', 'phase', 'theme', 'degree', 'year', 'community'] as const
export type ColourBy = (typeof colourings)[number]

/** What may stand under the name of a thing. */
export const captionings = ['none', 'english', 'kind', 'region', 'theme', 'year', 'links'] as const
export type CaptionBy = (typeof captionings)[number]
