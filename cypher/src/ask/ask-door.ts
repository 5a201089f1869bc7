import type { Session } from 'neo4j-driver'

/** What the door to the database lends to free statements. */
export interface AskDoor {
  /** A new session in READ mode, which refuses every write. */
  session: () => Session
  /** Called once per statement that is sent. */
  onStatement: (name: string) => void
  /** Called with the tag of a statement that was stopped and that the database did not let go of. */
  onStuck: (tag: string) => void
}
