import { readOfTerritory } from '@korskoppling/cypher'
import type { Read } from './read.ts'

/** Ids of what a territory has on a day; none for an id that is no territory. */
export async function ofTerritory(territory: string, { read, day }: { read: Read; day: string }): Promise<string[]> {
  return (await read(readOfTerritory, { territory, asOf: day })).map(({ id }) => id)
}
