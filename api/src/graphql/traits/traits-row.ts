import type { NodeRow } from '../rows.ts'

/** A thing with the ids that its own statements name. */
export interface TraitsRow {
  node: NodeRow
  /** Regions and countries. */
  places: readonly string[]
  themes: readonly string[]
  funds: readonly string[]
  chosen: string | null
}
