import { fold, type Graph, library, savedQuestions, wordsOf } from '@korskoppling/cypher'
import { type AnyQuestion, ofLibrary, ofSaved } from './any-question.ts'

export interface Listed {
  /** Words that a question must hold, each somewhere in its title, description or statement. */
  text?: string | undefined
  /** Name of a person whose own questions are listed too. */
  mine?: string | undefined
  signal?: AbortSignal | undefined
}

/** The library by theme, then the saved questions that are not withdrawn, the one that was changed last first. */
export async function listQuestions(graph: Graph, { text = '', mine, signal }: Listed): Promise<AnyQuestion[]> {
  const saved = (await savedQuestions(graph, { signal }))
    .filter(({ last }) => !last.withdrawn)
    // Whoever wrote one of its versions keeps it in sight.
    .filter(({ last, versions }) => last.visibility === 'everyone' || versions.some(({ by }) => by === mine))
    .map(ofSaved)
  const words = wordsOf(text).map((word) => word.text)
  return [...library.map(ofLibrary), ...saved].filter((question) => holds(question, words))
}

function holds({ file: { title, about, statement } }: AnyQuestion, words: readonly string[]): boolean {
  const said = fold([...Object.values(title), ...Object.values(about ?? {}), statement].join(' '))
  return words.every((word) => said.includes(word))
}
