/** Why a measure has no value. */
export type NoValue =
  /** The portfolio has the theme already: there is nothing to add. */
  | 'already_there'
  /** No portfolio holds the theme, or none holds it beside another: nothing is related to it. */
  | 'nothing_related'
  /** A portfolio without a theme, or one that lacks none. */
  | 'nothing_to_compare'

/** A number, or the reason why there is none: never NaN, infinity or a zero in its place. */
export type Measured = { value: number; reason?: undefined } | { value: null; reason: NoValue }

export function without(reason: NoValue): Measured {
  return { value: null, reason }
}
