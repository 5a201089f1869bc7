/** Why a comparison of portfolios has no value. */
type NoValue =
  /** The portfolio has the theme already: there is nothing to add. */
  | 'already_there'
  /** No portfolio holds the theme, or none holds it beside another: nothing is related to it. */
  | 'nothing_related'
  /** A portfolio without a theme, or one that lacks none. */
  | 'nothing_to_compare'

/** Why any measure has no value. Each says in its type which of these it can give. */
export type Reason =
  | NoValue
  /** Nothing is counted for the region, or nothing for the area: a share of nothing. */
  | 'no_activity'
  /** Nobody is there whose kinds could be weighed against each other. */
  | 'no_actor'
  /** A node without a neighbour, or two nodes that have none between them. */
  | 'no_neighbour'
  /** A node compared with itself. */
  | 'same_node'
  /** The network falls into parts that share nothing, so that no one order runs through all of it. */
  | 'disconnected'
  /** Fewer rows, columns or nodes than the definition needs. */
  | 'too_few'
  /** All rows come out alike: there is no order to tell. */
  | 'no_variation'
  /** Presence is declared, and the measure speaks of what is done. */
  | 'declared_only'
  /** No complexity is known for the area. */
  | 'no_complexity'
  /** The sum or the iteration has no end, or none within its limit. */
  | 'does_not_converge'
  /** No theme is known of an area. */
  | 'no_theme'
  /** Nothing is stated to be active in an area: that is no evidence of a gap. */
  | 'nothing_on_record'
  /** Two areas of one theme: elsewhere they are one thing. */
  | 'same_theme'
  /** No case, or cases of one kind only, to test a ranking on. */
  | 'one_class'

/** A value, or the reason why there is none: never NaN, infinity or a zero in its place. */
export type Measured<Value = number, Why extends Reason = NoValue> =
  { value: Value; reason?: undefined } | { value: null; reason: Why }

export function without<Why extends Reason>(reason: Why): { value: null; reason: Why } {
  return { value: null, reason }
}
