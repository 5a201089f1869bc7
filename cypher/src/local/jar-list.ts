import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import coordinates from './jars.json' with { type: 'json' }

export const neo4jVersion = '5.26.30'

/** What a local Neo4j runs from, whichever way it comes: file name → SHA-256. */
export const jarList: ReadonlyMap<string, string> = new Map(
  Object.entries(coordinates).map(([coordinate, sum]) => [fileName(coordinate), sum]),
)

/** `group:artifact:version[:classifier]`. */
export const jarCoordinates: readonly string[] = Object.keys(coordinates)

function fileName(coordinate: string): string {
  return `${coordinate.split(':').slice(1).join('-')}.jar`
}

/** SHA-256 of a file, in hex. */
export async function checksum(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
