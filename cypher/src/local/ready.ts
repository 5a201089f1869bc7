import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Connection } from '../graph.ts'

export type Answer = 'ready' | 'refused' | 'silent'

const pollMs = 75

/**
 * Asks until the database answers (`ready`), refuses the password (`refused`), or `limitMs` is over or `stillHopeful`
 * says no (`silent`).
 */
export async function waitForAnswer(
  connection: Connection,
  { limitMs, stillHopeful }: { limitMs: number; stillHopeful: () => boolean },
): Promise<Answer> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: 2_000,
  })
  const end = Date.now() + limitMs
  try {
    while (Date.now() < end && stillHopeful()) {
      try {
        await driver.verifyConnectivity()
        return 'ready'
      } catch (error) {
        if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security')) return 'refused'
      }
      await pause(pollMs)
    }
    return 'silent'
  } finally {
    await driver.close()
  }
}
