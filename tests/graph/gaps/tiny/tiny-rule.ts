/** The states that a cell can have. */
export type State = 'COVERED' | 'INDICATED' | 'GAP' | 'NONE_RECORDED' | 'NO_DATA'

/**
 * For one rule a small graph per state, and near misses. Each begins with a region `r` in a country; area rules and
 * rules about pairs also with its area `a`, which is the subject unless `subject` names another.
 */
export interface TinyRule {
  rule: string
  subject?: string
  states: Partial<Record<State, string>>
  /** States that it cannot have, and why. */
  never?: Partial<Record<State, string>>
  /** What nearly does, with the state that it then has. */
  near: { but: string; lines: string; is: State | null }[]
}
