import type { Value } from '@korskoppling/cypher'

/** A statement and the values of its parameters, by their names without `$`, in typed JSON. */
export interface Asked {
  statement: string
  parameters: Readonly<Record<string, Value>>
}
