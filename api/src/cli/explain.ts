import { KorskopplingError } from '@korskoppling/cypher'

/** An error as a person at a terminal should read it: ours in a line, a defect with all that helps to find it. */
export function explain(error: unknown): string {
  if (error instanceof KorskopplingError && error.code !== 'INTERNAL') return `${error.code}: ${error.message}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
