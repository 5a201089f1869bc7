import { type Graph, KorskopplingError, libraryQuestion, savedQuestion } from '@korskoppling/cypher'
import { type AnyQuestion, ofLibrary, ofSaved, versionOf } from './any-question.ts'

export interface Wanted {
  id: string
  /** Of a saved one, 1 for the first; the last where left out. */
  version?: number | undefined
  signal?: AbortSignal | undefined
}

/** A question of the library or a saved one, withdrawn ones included; undefined where there is none. */
export async function lookUpQuestion(graph: Graph, { id, version, signal }: Wanted): Promise<AnyQuestion | undefined> {
  const shipped = libraryQuestion(id)
  if (shipped) return ofLibrary(shipped)
  const saved = await savedQuestion(graph, id, { signal })
  if (!saved) return undefined
  return version === undefined ? ofSaved(saved) : versionOf(saved, version)
}

/** The same; NOT_FOUND where there is none. */
export async function findQuestion(graph: Graph, wanted: Wanted): Promise<AnyQuestion> {
  const found = await lookUpQuestion(graph, wanted)
  if (found) return found
  throw new KorskopplingError('NOT_FOUND', `there is no question "${wanted.id}"`, { facts: { id: wanted.id } })
}
