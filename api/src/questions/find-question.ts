import { type Graph, KorskopplingError, libraryQuestion, type QuestionFile } from '@korskoppling/cypher'

export interface FoundQuestion extends QuestionFile {
  id: string
  origin: 'library' | 'saved'
}

/** A question of the library; NOT_FOUND where there is none. */
export function findQuestion(_: Graph, id: string): Promise<FoundQuestion> {
  const found = libraryQuestion(id)
  if (found) return Promise.resolve({ ...found, origin: 'library' })
  throw new KorskopplingError('NOT_FOUND', `there is no question "${id}"`, { facts: { id } })
}
