import type { Facet } from '../../graph/model.ts'

/** What the picture has to tell of the last step. */
export interface ToldWords {
  words: string
  /** Rows of the legend that hide what came. */
  hiding: readonly Facet[]
}

export type Tell = (words: string | null, hiding?: readonly Facet[]) => void
